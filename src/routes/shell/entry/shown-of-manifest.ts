import { aheadTopics } from '#src/components/page/strip-topics.ts';
import { isMostlySingle, type Manifest, storiesShown } from '#src/content/bundle/manifest.ts';
import { checksum } from '#src/content/carried/unpack.ts';
import { isOldNews } from '#src/content/time/old-news.ts';

/** What a page that is made ahead shows of the manifest. */
export type ShownOfManifest = {
  /** Its path below the site's base, with a leading slash. */
  readonly path: string;
  /** Files of the bundle that it is made from, by path. */
  readonly files: readonly string[];
  /** Parts of the manifest that it shows beside what every page shows. */
  readonly keys: readonly string[];
};

/**
 * What a page shows of a manifest, and the names there of the files that it is made from: with the
 * same text the app makes the same page, whatever else changed on the site.
 */
export function factsShown(manifest: Manifest, { path, files, keys }: ShownOfManifest): string {
  const { format, site, preview, topics, counts } = manifest;
  return JSON.stringify([
    ...[format, site, preview, isMostlySingle(manifest), counts.storylines > 0],
    storiesShown(manifest) > 0 || counts.files,
    aheadTopics(topics, path).map(({ slug, name, shortname, lang }) => [
      slug,
      shortname ?? name,
      lang,
    ]),
    Object.entries(manifest.files).filter(([, file]) => file && files.includes(file)),
    Object.entries(manifest).filter(([key]) => keys.includes(key)),
  ]);
}

/** A digest of `factsShown`, which a page that is made ahead carries. */
export const digestShown = (manifest: Manifest, shown: ShownOfManifest): string =>
  (checksum(factsShown(manifest, shown)) >>> 0).toString(36);

/**
 * How many cards of a list that a page carries (`made`, as JSON says it) were no news any more when
 * the site was built: they show no age. Of the same cards as many are old only if they are the
 * same.
 */
export const countOldCards = (made: unknown, built: string): number =>
  [...(JSON.stringify(made) ?? '').matchAll(/"time":"(.+?)"/g)].filter(([, time = '']) =>
    isOldNews(time, built),
  ).length;
