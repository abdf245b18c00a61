import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLogger, createServer } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { corantoData } from '#src/compile/live/vite-plugin.ts';
import { manifestSchema } from '#src/content/bundle/manifest.ts';
import { addressFile } from '#src/url/story-file-path.ts';
import { sharedBrowser } from '../support/browser.ts';
import { few } from '../support/few.ts';
import { articleFile } from '../support/markdown.ts';
import { openWorkspace, temporaryFolder, type Workspace } from '../support/workspace.ts';

/** The least of an app: it counts what it is told. */
const app = `let updates = 0;
import.meta.hot.on('coranto:update', () => { document.title = 'update ' + (updates += 1); });
document.title = 'ready';`;

/** A development server over a workspace, with what its terminal heard and pages that listen. */
async function develop({ data }: Pick<Workspace, 'data'>, base = '/') {
  const root = await temporaryFolder();
  await writeFile(
    join(root, 'index.html'),
    '<!doctype html><script type="module" src="/app.js"></script>',
  );
  await writeFile(join(root, 'app.js'), app);
  const terminal: string[] = [];
  const hear = (text: string): void => {
    terminal.push(text);
  };
  const server = await createServer({
    root,
    base,
    configFile: false,
    customLogger: { ...createLogger('silent'), info: hear, warn: hear, error: hear },
    plugins: [corantoData({ data })],
    server: { host: '127.0.0.1', port: 4310 },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  const get = (path: string): Promise<Response> => fetch(new URL(`data/${path}`, address));
  const headline = async (slug: string): Promise<string> =>
    /"title":"([^"]*)"/.exec(await (await get(addressFile(slug))).text())?.[1] ?? '';
  const stories = async (): Promise<number> =>
    manifestSchema.parse(await (await get('manifest.json')).json()).counts.stories;
  return { terminal, get, headline, stories, open: () => openPage(address) };
}

async function openPage(address: string) {
  const browser = await sharedBrowser();
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(address);
  await page.waitForFunction(() => document.title !== '');
  return {
    /** Resolves when the page has been told of so many bundles. */
    told: (updates: number) =>
      page.waitForFunction((title) => document.title === title, `update ${updates}`, {
        timeout: 10_000,
      }),
    overlay: page.locator('vite-error-overlay'),
  };
}

const good = (title: string): string => articleFile({ title });

test('the bundle is compiled at start and served below the base', async () => {
  const workspace = await openWorkspace({ 'articles/a.md': good('First') });
  const { get, headline, terminal } = await develop(workspace, '/news/');
  const response = await get('manifest.json');
  expect(manifestSchema.parse(await response.json()).counts.stories).toBe(1);
  expect(response.headers.get('cache-control') ?? 'no-cache').toMatch(/no-(cache|store)/);
  expect(await headline('a')).toBe('First');
  expect((await get('stories/0000000000000000.json')).status).toBe(404);
  expect(terminal.join('\n')).toMatch(/coranto: 1 story out of 1 file in/);
});

test('what changes is compiled again and the page is told: a text, a new file, one that goes', async () => {
  const workspace = await openWorkspace({ 'articles/a.md': good('First') });
  const { headline, open, get } = await develop(workspace);
  const page = await open();
  await workspace.write('articles/a.md', good('Second'));
  await page.told(1);
  expect(await headline('a')).toBe('Second');
  await workspace.write('articles/2024/b.md', good('New'));
  await page.told(2);
  expect(await headline('b')).toBe('New');
  await rm(join(workspace.data, 'articles/a.md'));
  await page.told(3);
  expect((await get(addressFile('a'))).status).toBe(404);
});

test('a broken file is told in the terminal and over every page, and the last good bundle stays until it is mended', async () => {
  const workspace = await openWorkspace({ 'articles/a.md': good('First') });
  const { headline, open, terminal } = await develop(workspace);
  const page = await open();
  await workspace.write('articles/a.md', articleFile({ title: 2024 }));
  const said = 'articles/a.md:2: title: expected text, got the number 2024; write it in quotes';
  await page.overlay.getByText(said).waitFor();
  await page.overlay.getByText('>     2 | title: 2024').waitFor();
  expect(terminal).toContain(said);
  expect(await headline('a')).toBe('First');
  const late = await open();
  await late.overlay.getByText(said).waitFor();
  await workspace.write('articles/a.md', good('Mended'));
  await page.overlay.waitFor({ state: 'detached' });
  await late.overlay.waitFor({ state: 'detached' });
  expect(await headline('a')).toBe('Mended');
});

test('a file that is broken from the start is left out, so that there is something to look at', async () => {
  const workspace = await openWorkspace({
    'articles/a.md': good('First'),
    'articles/b.md': 'broken',
  });
  const { headline, open } = await develop(workspace);
  expect(await headline('a')).toBe('First');
  await (await open()).overlay.getByText('articles/b.md:1: front matter:').waitFor();
});

test('many changes at once end in a bundle of all of them', async () => {
  const workspace = await openWorkspace({ 'articles/a.md': good('First') });
  const { stories } = await develop(workspace);
  const names = Array.from({ length: 40 }, (_, at) => `articles/n${at}.md`);
  await Promise.all(names.map((name) => workspace.write(name, good(name))));
  await expect.poll(stories, { timeout: 30_000 }).toBe(41);
});

test.each(few([20, 5, 35, 45], 2))(
  'a file that is emptied, and written %d ms later, is compiled as it was written',
  async (gap) => {
    const workspace = await openWorkspace({ 'articles/a.md': good('First') });
    const { headline } = await develop(workspace);
    for (const title of ['Second', 'Third', 'Fourth']) {
      await workspace.write('articles/a.md', '');
      await new Promise((resolve) => setTimeout(resolve, gap));
      await workspace.write('articles/a.md', good(title));
      await expect.poll(() => headline('a'), { timeout: 3_000 }).toBe(title);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  },
);

test('a data folder that is not there is told in one sentence and the server goes on', async () => {
  const workspace = await openWorkspace({});
  const { terminal, get } = await develop({ data: join(workspace.data, 'none') });
  expect(terminal.join('\n')).toMatch(
    /coranto: there is no folder .*none; use --data to name the folder that contains articles/,
  );
  expect((await get('manifest.json')).status).toBe(404);
});
