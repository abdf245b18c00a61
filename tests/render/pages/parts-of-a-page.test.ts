import { expect, test } from 'vitest';
import { openTexts } from '#src/render/pages/bundle-texts.ts';
import { HOLE } from '#src/render/pages/page-parts.tsx';
import { renderPage } from '#src/render/pages/render-page.tsx';
import { compileSixtyStories } from '#tests/support/sixty-stories.ts';

const path = '/news/2024-05-30-story-59/';

test('a story alone, in what is around it, is the page that React makes as a whole, ids and all', async () => {
  const parts: string[] = [];
  const readText = openTexts(await compileSixtyStories());
  const { markup, head } = await renderPage({ path }, '/', readText, async (routes) => {
    parts.push(await routes.around(), await routes.alone());
    return routes.whole();
  });
  const [around = '', alone = ''] = parts;
  expect(alone).toMatch(/ id="_R_[^"]+"/);
  expect(alone).not.toMatch(/<header|<footer/);
  expect(around.replace(HOLE, () => alone)).toBe(markup);
  expect(head?.path).toBe(path);
});

test('a page reads each file that it is made from once, and what many are made from once for all', async () => {
  const read: string[] = [];
  const out = await compileSixtyStories();
  const texts = openTexts(out);
  const readText = (file: string) => {
    read.push(file);
    return texts(file);
  };
  const { files } = await renderPage({ path }, '/', readText);
  expect(read).toEqual([...files.keys()]);
  expect(read).toHaveLength(2);
  const again = await renderPage({ path: '/about/' }, '/', readText);
  expect(again.files.get('manifest.json')).toBe(files.get('manifest.json'));
});
