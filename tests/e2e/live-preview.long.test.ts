import { expect, onTestFinished } from 'vitest';
import { startDevServer } from '../support/dev-server.ts';
import { test } from '../support/journey.ts';
import { articleFile } from '../support/markdown.ts';
import { openWorkspace } from '../support/workspace.ts';

const titled = (title: string): string => articleFile({ title, excerpt: `All of ${title}` });

test('what is edited stands in every open page of the live preview: in the feed, in a filter, in its story', async ({
  browser,
}) => {
  const workspace = await openWorkspace({
    'articles/a.md': titled('Harbour'),
    'articles/b.md': titled('Bridge'),
  });
  const { address, stop } = await startDevServer(workspace.data);
  onTestFinished(stop);
  const pages = await Promise.all(
    ['', 'latest/', '?kind=article', 'news/a/', 'outlets/'].map(async (path) => {
      const page = await browser.newPage();
      onTestFinished(() => page.close());
      await page.goto(address + path);
      return page;
    }),
  );
  const [front, feed, filtered, story, outlets] = pages;
  for (const page of [front, feed, filtered, story])
    await expect.poll(() => page?.textContent('main')).toContain('Harbour');
  await expect.poll(() => outlets?.textContent('main')).toContain('The Courier');
  for (const title of ['Lighthouse', 'Lightship']) {
    await workspace.write('articles/a.md', titled(title));
    for (const page of [front, feed, filtered, story])
      await expect.poll(() => page?.textContent('main')).toContain(title);
  }
  await workspace.write(
    'articles/c.md',
    articleFile({ title: 'New', provider: { name: 'The Herald', domain: 'herald.example' } }),
  );
  for (const page of [front, feed])
    await expect.poll(() => page?.textContent('main')).toContain('New');
  await expect.poll(() => outlets?.textContent('main')).toContain('The Herald');
});
