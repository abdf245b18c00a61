import type { RdfFeed, RssFeed } from 'feedsmith';
import type { RawFeed, RawItem, RawPicture } from '../raw-feed.ts';
import { alternateLinks } from './alternate-links.ts';
import { mediaParts, pictureOf } from './media-parts.ts';

type Item = RssFeed.Item<string> & Pick<RdfFeed.Item<string>, 'rdf'>;
type Channel = Omit<RssFeed.Feed<string>, 'items' | 'image'> & {
  readonly items?: readonly Item[];
  readonly image?: { readonly url?: string };
};

/** A feed of RSS 0.9x, 1.0 (RDF) or 2.0, as feedsmith gives it. */
export function rawRss(feed: Channel): RawFeed {
  return {
    title: feed.title ?? feed.dc?.titles?.[0] ?? '',
    links: [feed.link, ...alternateLinks(feed.atom?.links)].filter(isText),
    base: feed.xml?.base,
    languages: [feed.language, ...(feed.dc?.languages ?? []), feed.xml?.lang].filter(isText),
    logos: [feed.image?.url, feed.itunes?.image, feed.atom?.logo, feed.atom?.icon].filter(isText),
    items: (feed.items ?? []).map(rawItem),
    ttl: feed.ttl,
    updatePeriod: feed.sy?.updatePeriod,
    updateFrequency: feed.sy?.updateFrequency,
    skipHours: feed.skipHours ?? [],
    skipDays: feed.skipDays ?? [],
  };
}

function rawItem(item: Item): RawItem {
  const media = mediaParts(item.media);
  const { atom, dc, dcterms } = item;
  return {
    guid: item.guid?.value ?? item.rdf?.about ?? atom?.id,
    links: [item.link, ...alternateLinks(atom?.links), permalink(item)].filter(isText),
    base: item.xml?.base,
    titles: [item.title, ...media.titles, ...(dc?.titles ?? []), item.itunes?.title].filter(isText),
    summaries: [
      item.description,
      atom?.summary?.value,
      item.itunes?.summary,
      ...media.texts,
      ...(dc?.descriptions ?? []),
    ].filter(isText),
    contents: [item.content?.encoded, atom?.content?.value].filter(isText),
    times: [
      item.pubDate,
      ...(dc?.dates ?? []),
      ...(dcterms?.issued ?? []),
      ...(dcterms?.created ?? []),
      ...(dcterms?.available ?? []),
      ...(item.prism?.publicationDates ?? []),
      atom?.published,
      atom?.updated,
      ...(dcterms?.modified ?? []),
    ].filter(isText),
    languages: [...(dc?.languages ?? []), item.xml?.lang].filter(isText),
    pictures: [...enclosedPictures(item), ...media.pictures],
    source: item.source && { name: item.source.title, links: [item.source.url].filter(isText) },
    videos: [...media.videos, ...enclosures(item, /^video\//i)],
    isVideo: false,
  };
}

const isText = (text: string | undefined): text is string => text !== undefined && text !== '';

/** By RSS 2.0 a guid is an address if the feed does not say otherwise. */
function permalink({ guid, rdf }: Item): string | undefined {
  const address = guid?.isPermaLink === false ? undefined : (guid?.value ?? rdf?.about);
  return /^https?:\/\//i.test(address ?? '') ? address : undefined;
}

function enclosures({ enclosures: all = [] }: Item, kind: RegExp): string[] {
  return all.flatMap(({ url, type }) => (url !== undefined && kind.test(type ?? '') ? [url] : []));
}

function enclosedPictures(item: Item): RawPicture[] {
  const found = enclosures(item, /^image\b/i).concat(item.itunes?.image ?? []);
  return found.flatMap((url) => pictureOf({ url }));
}
