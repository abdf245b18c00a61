import { describe, expect, test, vi } from 'vitest';
import { articleFile } from '#tests/support/markdown.ts';
import { headlines, kinds, link } from '#tests/support/read-page.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { compileSixtyStories } from '#tests/support/sixty-stories.ts';
import { openWorkspace } from '#tests/support/workspace.ts';

async function compiled(files: Readonly<Record<string, string>>): Promise<string> {
  const workspace = await openWorkspace(files);
  await workspace.compile();
  return workspace.out;
}

/** Stories of one day on these topics, `Story 0` the most important. */
const oneDay = (topics: readonly string[]) =>
  Object.fromEntries(
    topics.map((topic, at) => [
      `articles/s${String(at).padStart(3, '0')}.md`,
      articleFile({
        title: `Story ${at}`,
        publishedDateTime: `2024-05-01T08:${String(at % 60).padStart(2, '0')}:00Z`,
        heat: 900 - at,
        topics: [topic],
      }),
    ]),
  );

const titles = (root: HTMLElement) =>
  [...root.querySelectorAll('main h2')]
    .filter((title) => !title.closest('article'))
    .map((title) => title.textContent);

describe('the front page', () => {
  test('needs nothing but the manifest and the front file', async () => {
    const { root, asked } = await renderApp(await compileSixtyStories(), '/');
    expect(kinds(asked)).toEqual(['manifest.json', 'front']);
    // Twenty stories of two days, each of them once, and the days before.
    expect(headlines(root).slice(0, 4)).toEqual(['Story 50', 'Story 40', 'Story 41', 'Story 51']);
    expect(new Set(headlines(root)).size).toBe(headlines(root).length);
    expect(titles(root)).toEqual(['Also in this edition', 'Latest', 'Earlier']);
    expect(root.textContent).toContain('End of the edition of 29–30 May 2024.');
  });

  test('has every story in an article with one heading that is its link', async () => {
    const { root } = await renderApp(await compileSixtyStories(), '/');
    const articles = [...root.querySelectorAll('main article')];
    expect(articles).toHaveLength(20 + 5);
    for (const article of articles) {
      const all = article.querySelectorAll('h2, h3, h4');
      expect(all).toHaveLength(1);
      expect(all[0]?.querySelector('a')?.getAttribute('href')).toMatch(/^\/news\//);
    }
  });

  test('leads to the days before, and to all stories', async () => {
    const out = await compileSixtyStories();
    const { root, press, at } = await renderApp(out, '/');
    await press(link(root, '28 May 2024'));
    expect(at()).toBe('/days/2024-05-28/');
    const again = await renderApp(out, '/');
    await again.press(link(again.root, 'All stories, newest first'));
    expect(again.at()).toBe('/latest/');
    expect(headlines(again.root)[0]).toBe('Story 59');
  });

  test('of a site of three stories puts the days before beside the lead', async () => {
    const out = await compiled({
      'articles/a.md': articleFile({ title: 'Now', publishedDateTime: '2024-05-01T08:00:00Z' }),
      'articles/b.md': articleFile({ title: 'Then', publishedDateTime: '2023-05-01T08:00:00Z' }),
      'articles/c.md': articleFile({
        title: 'Long ago',
        publishedDateTime: '2022-05-01T08:00:00Z',
      }),
    });
    const { root } = await renderApp(out, '/');
    expect(headlines(root)).toEqual(['Now', 'Then', 'Long ago']);
    expect(titles(root)).toEqual(['Earlier']);
  });

  test('of a day with many stories has a block for each topic with three or more', async () => {
    const topics = Array.from({ length: 50 }, (_, at) =>
      at % 2 === 0 ? 'Weather' : ['Traffic', 'Sport', `Rare ${at}`][at % 3],
    ).flatMap((topic) => topic ?? []);
    const { root } = await renderApp(await compiled(oneDay(topics)), '/');
    expect(titles(root)).toEqual([
      ...['Weather', 'Sport', 'Traffic', 'Also in this edition', 'Latest'],
    ]);
    expect(new Set(headlines(root)).size).toBe(50);
    const weather = [...root.querySelectorAll('section')].find(
      (section) => section.querySelector('h2')?.textContent === 'Weather',
    );
    const inBlock = [...(weather?.querySelectorAll('h3') ?? [])].map((it) =>
      Number(it.textContent?.replace('Story ', '')),
    );
    expect(inBlock).toEqual(inBlock.toSorted((a, b) => a - b));
    expect(root.textContent).toContain('End of the edition of 1 May 2024.');
  });

  test('says how many there are when it cannot name all', async () => {
    const out = await compiled(oneDay(Array<string>(140).fill('Weather')));
    const { root } = await renderApp(out, '/');
    expect(root.textContent).toContain('127 of 140 stories from 1 May 2024.');
  });

  test('counts no pinned story of an earlier day among those of its days', async () => {
    const old = { publishedDateTime: '2023-05-01T08:00:00Z', pin: true };
    const many = oneDay(Array<string>(140).fill('Weather'));
    const out = await compiled({ ...many, 'articles/old.md': articleFile(old) });
    const { root } = await renderApp(out, '/');
    expect(root.querySelectorAll('main article [data-headline]')).toHaveLength(127);
    expect(root.textContent).toContain('126 of 140 stories from 1 May 2024.');
  });
});

describe('the address of the front page', () => {
  const current = (root: HTMLElement) =>
    root.querySelector('[aria-label="Sort order"] [aria-current]')?.textContent;

  test.each([
    ['/?utm_source=mail', '/?utm_source=mail', undefined],
    ['/?sort=latest', '/latest/', 'Latest'],
    ['/?sort=top', '/?sort=top', 'Top'],
    ['/?topic=traffic', '/?topic=traffic', 'Latest'],
  ])('%s shows what it asks for at %s', async (asked, shown, order) => {
    const { root, at } = await renderApp(await compileSixtyStories(), asked);
    expect(at()).toBe(shown);
    expect(current(root)).toBe(order);
  });

  test('a list in one order is a feed of articles; under day headings it is none', async () => {
    const feedOf = async (address: string) =>
      (await renderApp(await compileSixtyStories(), address)).root.querySelector('[role=feed]');
    const feed = await feedOf('/?sort=top');
    expect(feed?.getAttribute('aria-label')).toBe('Stories');
    await vi.waitFor(() =>
      expect(feed?.querySelector('article')?.getAttribute('aria-setsize')).toBe('61'),
    );
    expect(await feedOf('/?topic=traffic')).toBeNull();
  });

  test('with parameters that cannot be used shows all stories, and says so', async () => {
    const { root } = await renderApp(await compileSixtyStories(), '/?sort=sideways');
    expect(current(root)).toBe('Latest');
    expect(root.textContent).toContain('sideways');
  });
});
