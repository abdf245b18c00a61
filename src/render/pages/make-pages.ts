import { writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import * as z from 'zod/mini';
import type { Catalogue } from '#src/messages/catalogue.ts';
import { startCatalogue } from '#src/messages/messages.ts';
import { pageFacts } from '#src/url/pages.ts';
import { DATA_FOLDER, pathOf } from '#src/url/paths.ts';
import { openGathered } from '../files/gathered-files.ts';
import { putFile } from '../files/put-file.ts';
import { openBundle } from '../open-bundle.ts';
import { belowSite } from '../site-file.ts';
import { withErrorContext } from '../with-error-context.ts';
import { writeCoverage } from '../write-coverage.ts';
import { openTexts } from './bundle-texts.ts';
import { openDrawing } from './draw-page.ts';
import { openPageCache } from './kept/page-cache.ts';
import { notFoundPage } from './not-found-file.ts';
import { openPageAssets } from './page-assets.ts';
import { cutShell } from './page-html.ts';
import { type PlannedPage, planPages } from './plan-pages.ts';

export const pageJobSchema = z.object({
  /** The site's folder: the built app, with the bundle below data/. */
  root: z.string(),
  /** Has what is only in the bundle, if that is not below data/ too (`gatherFiles`). */
  gathered: z.optional(z.string()),
  /** The folder of the earlier site, whose pages need not be written again. */
  standing: z.optional(z.string()),
  base: z.string(),
  /** The site's full address or, if unknown, its base; with a trailing slash. */
  address: z.string(),
  /** The app's page with the site's own words. */
  shell: z.string(),
  /** The words of the interface in the site's language: all languages are a megabyte. */
  words: z.custom<Catalogue>(),
  /** The newest N stories get a page. */
  stories: z.int(),
  /** The machine's part of the plan: every `of`th group of pages, from `number` on, from 1. */
  share: z.optional(z.object({ number: z.int(), of: z.int() })),
  /** This job's part of that: every `slices`th of these groups, from `slice` on. */
  slice: z.int(),
  slices: z.int(),
  /** Cache of rendered stories. */
  cache: z.string(),
  /** Identifies the app's code: the same code renders the same. */
  version: z.string(),
});
export type PageJob = z.infer<typeof pageJobSchema>;

/**
 * Renders a part of a site's pages into its folder, and writes each story's coverage beside its
 * page, if the site has exports as files. Rejects with the first fault, which names the page; calls
 * `onPage` after each page, with its path below the site if it stands in the earlier one with the
 * same bytes, and is not written.
 */
export async function makePages(
  job: PageJob,
  onPage: (standing: string | undefined) => void,
): Promise<void> {
  const { root, base, address } = job;
  const gathered = openGathered(job.gathered);
  const bundle = await openBundle(join(root, DATA_FOLDER), gathered);
  const { site } = bundle.manifest;
  startCatalogue(job.words);
  const readText = openTexts(bundle.folder, gathered);
  const fill = cutShell(job.shell, base);
  const assetsOf = await openPageAssets(root, site);
  const cache = await openPageCache(job.cache);
  const { manifest } = bundle;
  const drawing = { manifest, readText, cache, base, address, version: job.version };
  const draw = openDrawing(drawing);

  const write = async (planned: PlannedPage): Promise<void> => {
    const { page } = planned;
    const below = pathOf(page);
    const html = fill({
      ...(await draw(planned)),
      path: base + below.slice(1),
      params: pageFacts[page.name].params,
      assets: assetsOf(page.name),
    });
    const file = posix.join(belowSite(below), 'index.html');
    const stands = putFile(job, file, Buffer.from(html));
    if (page.name === 'story' && site.exports === 'files')
      await writeCoverage(await bundle.story(page.slug), {
        root,
        address,
        timeZone: site.timeZone,
      });
    onPage(stands ? file : undefined);
  };

  const { number, of } = job.share ?? { number: 1, of: 1 };
  if (job.slice === 0 && number === 1) {
    await writeFile(join(root, '404.html'), await notFoundPage(job.shell, drawing));
  }

  let group = -1;
  for (const pages of planPages(bundle, job.stories)) {
    group += 1;
    if (group % of !== number - 1 || Math.floor(group / of) % job.slices !== job.slice) continue;
    for await (const planned of pages())
      await withErrorContext(`Cannot make the page ${pathOf(planned.page)}`, () => write(planned));
  }
}
