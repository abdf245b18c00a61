import { describe, expect, test } from 'vitest';
import { heading, headlines, link } from '#tests/support/read-page.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { compileSixtyStories } from '#tests/support/sixty-stories.ts';

describe('the further pages of a list', () => {
  test('go on where the page before ends, and lead through to the last', async () => {
    const { root, press, at } = await renderApp(await compileSixtyStories(), '/page/2/');
    expect(headlines(root)).toHaveLength(37);
    expect(headlines(root)[0]).toBe('Story 35');
    expect(root.textContent).toContain('Page 2 of 2: 25 to 61 of 61 stories');
    expect(document.title).toBe('All stories, page 2 – The Test Paper');
    expect(headlines(root).at(-1)).toBe('Early');
    expect(link(root, 'Older stories')).toBeUndefined();
    await press(link(root, 'Newer stories'));
    expect(at()).toBe('/latest/');
  });

  test('are headlines, each with its outlet and day, whatever the reader chose', async () => {
    const { root } = await renderApp(await compileSixtyStories(), '/page/2/');
    expect(
      [...root.querySelectorAll<HTMLElement>('main [data-density]')].map(
        ({ dataset }) => dataset['density'],
      ),
    ).toEqual(['headlines']);
    expect(root.querySelectorAll('main h2 time')).toHaveLength(0);
    expect(root.querySelector('article')?.textContent).toMatch(/Story 35.*28 May/);
  });

  test.each([
    ['/page/3/', '/page/2/'],
    ['/page/13/', '/page/2/'],
    ['/topics/weather/page/9/', '/topics/weather/page/2/'],
    ['/outlets/gazette.example/page/7/', '/outlets/gazette.example/'],
  ])('a number that a list had leads to its last page: %s to %s', async (former, last) => {
    expect((await renderApp(await compileSixtyStories(), former)).at()).toBe(last);
  });

  test.each([
    ['/topics/weather/page/2/', 'Weather', '/topics/weather/'],
    ['/outlets/gazette.example/page/1/', 'The Gazette', '/outlets/gazette.example/'],
  ])(
    '%s: of topics and outlets too; the first stands at the list’s own address',
    async (address, name, first) => {
      const { root, at, press } = await renderApp(await compileSixtyStories(), address);
      expect(heading(root)).toBe(name);
      expect(headlines(root).length).toBeGreaterThan(0);
      if (address.endsWith('/page/2/')) await press(link(root, 'Newer stories'));
      expect(at()).toBe(first);
    },
  );

  test.each([
    '/page/02/',
    '/page/0/',
    '/page/two/',
    '/topics/poetry/page/2/',
    '/outlets/nowhere.example/page/2/',
  ])('%s is no page', async (address) => {
    expect(heading((await renderApp(await compileSixtyStories(), address)).root)).toBe(
      'Page not found',
    );
  });

  test('a card whose file cannot be had is said in its place, and trying again brings it', async () => {
    let broken = true;
    const { root, press, move } = await renderApp(
      await compileSixtyStories(),
      '/page/2/',
      (path) =>
        broken && path.startsWith('cards/') ? new Response('', { status: 503 }) : undefined,
    );
    expect(heading(root)).toBe('All stories');
    await move();
    expect(root.textContent).toContain('This part of the page could not be loaded');
    broken = false;
    await press(root.querySelector('[data-place] button'));
    expect(headlines(root)).toContain('Story 35');
  });
});
