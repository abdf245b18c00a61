import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { addressFileSchema, type Story } from '#src/content/bundle/story-file.ts';
import { headTags } from '#src/head/head-tags.ts';
import type { ReadFile } from '#src/queries/read-file.ts';
import { headOfStory } from '#src/routes/stories/story.tsx';
import { pageFacts } from '#src/url/pages.ts';
import { DATA_FOLDER, MANIFEST_FILE, pathOf } from '#src/url/paths.ts';
import { addressFile } from '#src/url/story-file-path.ts';
import { type OpenBundle, openBundle } from '../open-bundle.ts';
import { siteFile } from '../site-file.ts';
import { withErrorContext } from '../with-error-context.ts';
import { openPageAssets } from './page-assets.ts';
import { openPageCache } from './page-cache.ts';
import { cutShell } from './page-html.ts';
import { type PlannedPage, planPages } from './plan-pages.ts';
import { type RenderedPage, renderPage } from './render-page.tsx';
import { createStoryMarkup } from './story-markup.ts';

export const pageJobSchema = z.object({
  /** The site's folder: the built app, and the bundle below data/. */
  root: z.string(),
  base: z.string(),
  /** Whole address of the site or, where it is not known, its base; with a trailing slash. */
  address: z.string(),
  /** The app's page with the site's own words in it. */
  shell: z.string(),
  /** How many of the newest stories get a page. */
  stories: z.int(),
  /** This job's part of the plan: every `slices`th group of pages, from `slice` on. */
  slice: z.int(),
  slices: z.int(),
  /** Folder of rendered stories. */
  cache: z.string(),
  /** Names the app's code: the same code renders the same. */
  version: z.string(),
});
export type PageJob = z.infer<typeof pageJobSchema>;

/**
 * Renders a part of a site's pages into its folder. Rejects with the first fault, named; `onPage`
 * is called after each page.
 */
export async function makePages(job: PageJob, onPage: () => void): Promise<void> {
  const { root, base, address } = job;
  const bundle = await openBundle(join(root, DATA_FOLDER));
  const { site, preview } = bundle.manifest;
  const read = keepSmallFiles(bundle);
  const text = keepTexts(bundle.folder);
  const fill = cutShell(job.shell, base);
  const assetsOf = await openPageAssets(root);
  const version = [job.version, base, JSON.stringify(site), String(preview)].join('\n');
  const stories = createStoryMarkup(await openPageCache(job.cache), version);
  const render = ({ page, made }: PlannedPage) =>
    renderPage({ path: pathOf(page), made }, base, read);

  /** A story's page without rendering it where an earlier run has. */
  const storyPage = async (page: PlannedPage, slug: string): Promise<RenderedPage> => {
    const file = addressFile(slug);
    const source = await readFile(join(bundle.folder, file), 'utf8');
    const markup = await stories.of(source, async () => (await render(page)).markup);
    return { markup, head: headOfStory(parseStory(source)), files: [MANIFEST_FILE, file] };
  };

  const write = async (planned: PlannedPage): Promise<void> => {
    const { page, made } = planned;
    const below = pathOf(page);
    const { markup, head, files } = await (page.name === 'story'
      ? storyPage(planned, page.slug)
      : render(planned));
    if (!head)
      throw new Error(
        `${below} does not say what its head is; its route in src/routes/ must have a handle`,
      );
    const texts = await Promise.all(
      files.map(async (file) => `${JSON.stringify(file)}:${await text(file)}`),
    );
    const more = made ? `,"made":${JSON.stringify(made)}` : '';
    const path = base + below.slice(1);
    const data = `{"address":${JSON.stringify(path)},"files":{${texts.join(',')}}${more}}`;
    const html = fill({
      path,
      params: pageFacts[page.name].params,
      head: headTags(head, { site, address, preview }),
      markup,
      data,
      assets: assetsOf(page.name),
    });
    const file = join(siteFile(root, below), 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, html);
    onPage();
  };

  if (job.slice === 0)
    await writeFile(
      join(root, '404.html'),
      await notFoundPage(job.shell, () => renderPage({ path: NOWHERE }, base, read)),
    );

  let group = 0;
  for (const pages of planPages(bundle, job.stories)) {
    if (group++ % job.slices !== job.slice) continue;
    for await (const planned of pages())
      await withErrorContext(`Cannot make the page ${pathOf(planned.page)}`, () => write(planned));
  }
}

/**
 * The page for addresses that have none. Where scripts run, the app opens whatever the address
 * stands for; where they do not, there is nothing, and that is said.
 */
async function notFoundPage(shell: string, render: () => Promise<RenderedPage>): Promise<string> {
  const { markup } = await render();
  return shell.replace('\n  </body>', () => `\n    <noscript>${markup}</noscript>\n  </body>`);
}

/** A path that no route has. */
const NOWHERE = '/404/';

function parseStory(source: string): Story {
  const file = addressFileSchema.parse(JSON.parse(source));
  if (file.became !== 'story') throw new Error('a planned story is none');
  return file.story;
}

/** A story's file, or a storyline's. */
const isOfOnePage = (file: string): boolean => /^stor(?:ies|ylines)\//.test(file);

/** Files that many pages are made from are read and parsed once. */
function keepSmallFiles({ read }: OpenBundle): ReadFile {
  const kept = new Map<string, Promise<unknown>>();
  return <T>(file: string, schema: z.ZodMiniType<T>): Promise<T> => {
    if (isOfOnePage(file)) return read(file, schema);
    const parsed = kept.get(file) ?? read(file, z.unknown());
    kept.set(file, parsed);
    return parsed.then((value) => schema.parse(value));
  };
}

/** The files' own texts, for pages to carry. */
function keepTexts(folder: string): (file: string) => Promise<string> {
  const kept = new Map<string, Promise<string>>();
  return (file) => {
    const text = kept.get(file) ?? readFile(join(folder, file), 'utf8').then((json) => json.trim());
    if (!isOfOnePage(file)) kept.set(file, text);
    return text;
  };
}
