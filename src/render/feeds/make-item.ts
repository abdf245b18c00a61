import { storyTag } from '#src/content/ids/feed-id.ts';
import { textMarks } from '#src/content/text/text-marks.ts';
import { absoluteUrl } from '#src/url/absolute.ts';
import { outletPath, storyPath } from '#src/url/paths.ts';
import { pictureUrl } from '#src/url/pictures/picture-files.ts';
import type { OpenBundle } from '../open-bundle.ts';
import type { FeedItem } from './feed.ts';
import { contentHtml } from './item-content.tsx';

const MINUTE_MS = 60_000;

/** Reads a story by its number and makes its item. `site` is the site's address, or its path. */
export async function makeItem(
  { card, story, columns, memory, manifest }: OpenBundle,
  number: number,
  site: string,
): Promise<FeedItem> {
  const found = await story((await card(number)).slug);
  const { title, excerpt, outlet, topics, image, original, time, future, undated } = found;
  const address = absoluteUrl(site, storyPath(found.slug));
  const { language, timeZone } = manifest.site;
  const marksOf = ({ lang = language }: { readonly lang?: string | undefined }) =>
    textMarks(lang, language);
  // An impossible time would be on top of every feed reader for years; the columns have the one
  // that sorts the story.
  const published = new Date(future ? (columns.minutes[number] ?? 0) * MINUTE_MS : time);
  const updated = memory.updated.get(found.slug);
  return {
    id:
      memory.ids.get(found.slug) ??
      original?.href ??
      storyTag(found.slug, outlet.domain, published.getTime()),
    address,
    title,
    excerpt,
    content: contentHtml({ story: found, address, marksOf, timeZone }),
    time: published,
    ...(undated && { undated }),
    updated: updated === undefined ? published : new Date(updated),
    outlet: { name: outlet.name, address: absoluteUrl(site, outletPath(outlet.domain)) },
    topics,
    ...(image && {
      image: { url: pictureUrl(image, site), width: image.width, height: image.height },
    }),
    ...(original && { original }),
  };
}
