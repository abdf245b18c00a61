import type { AtomFeed } from 'feedsmith';
import type { RawFeed, RawItem } from '../raw-feed.ts';
import { alternateLinks } from './alternate-links.ts';
import { mediaParts, pictureOf } from './media-parts.ts';

/** A feed of Atom 0.3 or 1.0, as feedsmith gives it. */
export function rawAtom(feed: AtomFeed.Feed<string>): RawFeed {
  return {
    title: feed.title?.value ?? '',
    links: alternateLinks(feed.links),
    base: feed.xml?.base,
    languages: [feed.xml?.lang, ...(feed.dc?.languages ?? [])].filter(isText),
    logos: [feed.logo, feed.icon].filter(isText),
    items: (feed.entries ?? []).map(rawEntry),
    ttl: undefined,
    updatePeriod: feed.sy?.updatePeriod,
    updateFrequency: feed.sy?.updateFrequency,
    skipHours: [],
    skipDays: [],
  };
}

function rawEntry(entry: AtomFeed.Entry<string>): RawItem {
  const { content, source, dc } = entry;
  const media = mediaParts(entry.media);
  const isHtml = content?.type === undefined || !/^(?:image|audio|video)\//i.test(content.type);
  return {
    guid: entry.id,
    // An entry's content can be another page (RFC 4287, 4.1.3.2).
    links: [...alternateLinks(entry.links), content?.src].filter(isText),
    base: content?.xml?.base ?? entry.xml?.base,
    titles: [entry.title?.value, ...media.titles].filter(isText),
    summaries: [entry.summary?.value, ...media.texts, ...(dc?.descriptions ?? [])].filter(isText),
    contents: [isHtml ? content?.value : undefined].filter(isText),
    times: [entry.published, ...(dc?.dates ?? []), entry.updated].filter(isText),
    languages: [entry.xml?.lang, ...(dc?.languages ?? []), content?.xml?.lang].filter(isText),
    pictures: [
      ...media.pictures,
      ...enclosures(entry, /^image\b/i).flatMap((url) => pictureOf({ url })),
    ],
    source: source && {
      name: source.title?.value,
      links: [
        ...alternateLinks(source.links),
        ...(source.links ?? []).map(({ href }) => href),
        source.id,
      ].filter(isText),
    },
    videos: [...media.videos, ...enclosures(entry, /^video\//i)],
    isVideo: entry.yt?.videoId !== undefined,
  };
}

const isText = (text: string | undefined): text is string => text !== undefined && text !== '';

function enclosures({ links = [] }: AtomFeed.Entry<string>, kind: RegExp): string[] {
  return links.flatMap(({ rel, href, type }) =>
    href !== undefined && rel === 'enclosure' && kind.test(type ?? '') ? [href] : [],
  );
}
