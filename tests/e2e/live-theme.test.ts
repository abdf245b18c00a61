import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLogger, createServer } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { corantoData } from '#src/compile/live/vite-plugin.ts';
import { sharedBrowser } from '../support/browser.ts';
import { articleFile } from '../support/markdown.ts';
import { ownFont, ownTheme } from '../support/own-theme.ts';
import { openWorkspace, temporaryFolder } from '../support/workspace.ts';

test('a page of the development server has the theme, and the next one when it is saved', {
  timeout: 60_000,
}, async () => {
  const workspace = await openWorkspace({
    'articles/a.md': articleFile(),
    'theme.css': ownTheme,
    'fonts/own.woff2': ownFont(),
  });
  const root = await temporaryFolder();
  // The design's own tokens come later here, as styles do in development.
  await writeFile(
    join(root, 'index.html'),
    '<!doctype html><head></head><style>@layer tokens { :root { --paper: #000; } }</style>',
  );
  const server = await createServer({
    root,
    base: '/sub/',
    configFile: false,
    customLogger: createLogger('silent'),
    plugins: [corantoData({ data: workspace.data })],
    server: { host: '127.0.0.1', port: 4330 },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const page = await (await sharedBrowser()).newPage();
  onTestFinished(() => page.close());
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
  await expect.poll(paper).toBe('light-dark(#fffdf5, #0d1117)');
  const loaded = await page.evaluate(() => document.fonts.load('700 1em "Own Serif"'));
  expect(loaded).toHaveLength(1);
  await workspace.write('theme.css', ownTheme.replace('#fffdf5', '#fafafa'));
  await expect.poll(paper, { timeout: 15_000 }).toBe('light-dark(#fafafa, #0d1117)');
});
