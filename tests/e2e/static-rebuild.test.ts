import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { compile } from '#src/compile/compile.ts';
import { startSiteLanguage } from '#src/messages/start-site-language.ts';
import { keepDigested, readDigested } from '#src/render/cache/cache-entry.ts';
import { openBundle } from '#src/render/open-bundle.ts';
import { renderPages } from '#src/render/pages/render-pages.ts';
import { renderShell } from '#src/render/shell.ts';
import { rendererOf } from '#src/site/app/tools-folder.ts';
import { articleFile, relatedReport } from '../support/markdown.ts';
import { appFolder } from '../support/site.ts';
import { temporaryFolder } from '../support/workspace.ts';

const STORIES = 30;
const address = 'https://paper.example/';

const article = (at: number, title = `Story ${at}`): string =>
  articleFile({
    title,
    publishedDateTime: new Date(Date.UTC(2024, 4, 1, 24 - at)).toISOString().replace('.000Z', 'Z'),
    related: [relatedReport({ webUrl: `https://gazette.example/${at}` })],
  });

const nameOf = (at: number): string => `story-${String(at).padStart(2, '0')}`;

/**
 * An archive and, of each build of it, the site. What was rendered is kept in `cache` from one
 * build to the next.
 */
async function openArchive() {
  const folder = await temporaryFolder();
  const [data, cache] = [join(folder, 'data'), join(folder, 'cache')];
  await mkdir(join(data, 'articles'), { recursive: true });
  const write = (at: number, title?: string): Promise<void> =>
    writeFile(join(data, 'articles', `${nameOf(at)}.md`), article(at, title));
  for (let at = 0; at < STORIES; at++) await write(at);
  let builds = 0;
  return {
    write,
    cache,
    build: async (): Promise<{
      page: (at: number) => Promise<string>;
      pages: number;
      told: readonly number[];
    }> => {
      const root = join(folder, `site-${builds++}`);
      await cp(await appFolder('/'), root, { recursive: true });
      await compile({ data, out: join(root, 'data'), now: new Date('2024-06-01T00:00:00Z') });
      const bundle = await openBundle(join(root, 'data'));
      const words = await startSiteLanguage(bundle.manifest.site.language);
      const shell = renderShell(await readFile(join(root, 'index.html'), 'utf8'), bundle.manifest, {
        address,
        base: '/',
      });
      const told: number[] = [];
      const { pages } = await renderPages({
        bundle,
        renderer: rendererOf(root),
        root,
        base: '/',
        address,
        shell,
        words,
        cache,
        stories: STORIES,
        onProgress: ({ done }) => void told.push(done),
      });
      return {
        pages,
        told,
        page: (at) => readFile(join(root, 'news', nameOf(at), 'index.html'), 'utf8'),
      };
    },
  };
}

const MARK = 'taken from what was kept';

/** The entries of a cache; beside them it says of which sites all pages were kept. */
const keptPages = async (cache: string): Promise<string[]> =>
  (await readdir(cache)).filter((name) => name.endsWith('.json'));

const entrySchema = z.object({ key: z.string(), texts: z.array(z.string()) });

/** Marks every page that is kept by itself, so that one says whether it was made of it. */
async function markKept(cache: string): Promise<void> {
  for (const name of await keptPages(cache)) {
    const file = join(cache, name);
    const { key, texts } = entrySchema.parse(JSON.parse(String(await readDigested(file))));
    const [head, alone, ...others] = texts;
    // Beside pages there is what is around them.
    if (others.length !== 1) continue;
    const marked = [head, `<!-- ${MARK} -->${alone}`, ...others];
    await keepDigested(file, Buffer.from(JSON.stringify({ key, texts: marked })));
  }
}

/** Numbers of the stories whose page was made of what was kept. */
async function reused(page: (at: number) => Promise<string>): Promise<number[]> {
  const numbers = Array.from({ length: STORIES }, (_, at) => at);
  const pages = await Promise.all(numbers.map(page));
  return numbers.filter((at) => pages[at]?.includes(MARK));
}

test('a build renders the stories that changed and no other; all pages are as if made anew', {
  timeout: 120_000,
}, async () => {
  const { write, cache, build } = await openArchive();
  const first = await build();
  // Lists are kept too.
  expect((await keptPages(cache)).length).toBeGreaterThan(STORIES);
  expect(first.told.at(-1)).toBe(first.pages);

  const again = await build();
  for (let at = 0; at < STORIES; at++) expect(await again.page(at)).toBe(await first.page(at));

  await markKept(cache);
  await write(12, 'Story 12, corrected');
  const corrected = await build();
  const all = Array.from({ length: STORIES }, (_, at) => at);
  // The neighbours of a story carry its headline.
  expect(await reused(corrected.page)).toEqual(all.filter((at) => ![11, 12, 13].includes(at)));
  expect(await corrected.page(12)).toContain('Story 12, corrected</h1>');
  expect(await corrected.page(13)).toContain('Story 12, corrected');
});
