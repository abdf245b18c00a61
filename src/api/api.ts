import { join } from 'node:path';
import { cacheFolder, cacheRoot } from '#src/compile/cache/cache-folder.ts';
import { FORMAT } from '#src/content/bundle/bundle.ts';
import { storySchema } from '#src/content/bundle/story-file.ts';
import { packFileSchema } from '#src/content/packs/pack-file.ts';
import { unpackStories } from '#src/content/packs/unpack-stories.ts';
import type { ImportResult } from '#src/import/import-result.ts';
import { siteBase } from '#src/site/site-base.ts';
import { SiteError } from '#src/site/site-error.ts';
import type {
  BundleRun,
  ImportRun,
  MadeBundle,
  MadeSite,
  PackStory,
  SiteRun,
} from './api-options.ts';

export type { Summary } from '#src/compile/command/summary.ts';
export type { Problem } from '#src/compile/problem.ts';
export type { ImportResult, SourceResult } from '#src/import/import-result.ts';
export type {
  BundleRun,
  ImportRun,
  MadeBundle,
  MadeSite,
  PackReport,
  PackStory,
  SiteRun,
  StepProgress,
} from './api-options.ts';

/**
 * Compiles a folder of articles into a bundle of JSON files, as `coranto compile`. Reads every file
 * and reports every problem. Rejects with an Error whose message says what to do if the command or
 * the disk fails; `out` is then unchanged.
 */
export async function compile({ cache, ...options }: BundleRun): Promise<MadeBundle> {
  const { compile: compileBundle } = await import('#src/compile/compile.ts');
  const { wrote, summary, problems } = await compileBundle({
    ...options,
    cacheFolder: cache ?? cacheFolder('articles'),
  });
  return { wrote, summary, problems };
}

/**
 * Builds everything that a host needs from a folder of articles, as `coranto build`. Rejects as
 * `compile`; the earlier site is then unchanged.
 */
export async function buildSite({
  base = '/',
  pages,
  cache,
  ...options
}: SiteRun): Promise<MadeSite> {
  const [{ buildSite: build }, { keepSitePictures }] = await Promise.all([
    import('#src/site/build-site.ts'),
    import('#src/site/keep-site-pictures.ts'),
  ]);
  const path = siteBase(base);
  if (path === undefined)
    throw new SiteError(`base ${base} is not a path. Write something such as /news-reader/.`);
  const renderCache = cache ?? cacheRoot();
  const { wrote, summary, problems, site } = await build({
    ...options,
    pages,
    base: path,
    cacheFolder: cache ?? cacheFolder('articles'),
    renderCache,
    keepPictures: (target) =>
      keepSitePictures({ data: options.data, target, cache: join(renderCache, 'pictures') }),
  });
  if (site === undefined) return { wrote, summary, problems };
  const { address, isPublished, size } = site;
  const { files, bytes } = size;
  return {
    ...{ wrote, summary, problems },
    site: { pages: site.pages, address, isPublished, size: { files, bytes } },
  };
}

/**
 * Asks the feeds of a folder, finds which reports are of one event, and writes them as articles, as
 * `coranto import`. Everything or nothing is written. Resolves also if feeds failed: the result
 * says which and why. Rejects as `compile`.
 */
export async function importFeeds({
  data,
  opml,
  since,
  dryRun = false,
  allowPrivate = false,
  signal,
  onProgress,
}: ImportRun): Promise<ImportResult> {
  const [{ importFolder }, { findNewsFolder }, { toDiskFault }, tools, { createFetch }] =
    await Promise.all([
      import('#src/import/command/import-folder.ts'),
      import('#src/import/command/news-folder.ts'),
      import('#src/import/command/disk-fault.ts'),
      import('#src/import/import-feeds.ts'),
      import('#src/import/fetch/create-fetch.ts'),
    ]);
  const asked = { opml, since: since?.getTime(), dryRun, allowPrivate };
  try {
    const { result } = await importFolder(await findNewsFolder(data), asked, {
      ...{ importFeeds: tools.importFeeds, createFetch, now: Date.now(), signal, onProgress },
    });
    return result;
  } catch (error) {
    throw toDiskFault(error);
  }
}

/**
 * The stories of a pack of a site (`data/packs/`), newest first. `pack` is its JSON, parsed. Throws
 * an Error if it is no pack, or one of another format than this version's.
 */
export function storiesInPack(pack: unknown): PackStory[] {
  const parsed = packFileSchema.safeParse(pack);
  if (!parsed.success)
    throw new Error(
      `This is no pack of format ${FORMAT}. Read a site with the version of Coranto that built it.`,
      { cause: parsed.error },
    );
  return unpackStories(parsed.data).map(({ story }) => storySchema.parse(story));
}
