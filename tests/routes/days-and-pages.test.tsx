import { describe, expect, test } from 'vitest';
import { makeArchiveFile } from '#src/content/archive-file.ts';
import { decodeColumns } from '#src/content/columns.ts';
import { buildFilterIndex } from '#src/content/filter-index.ts';
import { listPages } from '#src/content/list-pages.ts';
import type { StoryList } from '#src/content/story-list.ts';
import { listPath } from '#src/url/list-path.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const gazette = { name: 'The Gazette', domain: 'gazette.example' };
const quiet = { name: 'The Quiet', domain: 'quiet.example' };

/** Sixty stories: ten on each day from 25 to 30 May 2024, the first of them the hottest; and one of 3 March. */
async function compiled(): Promise<string> {
  const files: Record<string, string> = { 'site.yaml': 'title: The Test Paper\ntimeZone: UTC\n' };
  for (let at = 0; at < 60; at += 1) {
    const day = `2024-05-${25 + Math.floor(at / 10)}`;
    files[`articles/${day}-story-${at}.md`] = articleFile({
      title: `Story ${at}`,
      publishedDateTime: `${day}T${10 + (at % 10)}:00:00Z`,
      heat: 99 - 10 * (at % 10),
      topics: at % 2 === 0 ? ['Weather'] : ['Traffic'],
      ...(at % 3 === 0 && { provider: gazette }),
      related: [
        ...(at % 3 === 0 ? [] : [relatedReport({ provider: gazette, webUrl: `https://gazette.example/${at}` })]),
        ...(at === 59 ? [relatedReport({ provider: quiet, webUrl: 'https://quiet.example/a' })] : []),
      ],
    });
  }
  files['articles/2024-03-03-early.md'] = articleFile({ title: 'Early', publishedDateTime: '2024-03-03T10:00:00Z' });
  const workspace = await openWorkspace(files);
  await workspace.compile();
  return workspace.out;
}

/** What a page made ahead carries, as the build makes it. */
async function makePage(out: string, list: StoryList, page = 1): Promise<Record<string, unknown>> {
  const bundle = openBundle(out);
  const [columns, topics, outlets, appearances, cards] = await Promise.all([
    bundle.columns(),
    bundle.topics(),
    bundle.outlets(),
    bundle.appearances(),
    bundle.cards(),
  ]);
  const index = buildFilterIndex(topics, outlets);
  const made = listPages({ columns: decodeColumns(columns), index, topics, outlets, appearances }, list)?.page(page);
  if (!made) throw new Error('there is no such page to make');
  return { [listPath(list, page)]: { ...made.facts, cards: [...made.numbers].map((number) => cards[number]) } };
}

const heading = (root: HTMLElement): string | null | undefined => root.querySelector('h1')?.textContent;
const headlines = (root: HTMLElement): (string | null)[] =>
  [...root.querySelectorAll('article h3, article h2')].map((it) => it.textContent);
/** What a cell of a table says to those who have scripts. */
const cellText = (cell: Element): string => (cell.querySelector('a') ?? cell).textContent;
const link = (root: HTMLElement, words: string): Element | undefined =>
  [...root.querySelectorAll('a')].find((it) => it.textContent === words);
const kinds = (asked: readonly string[]): string[] => [...new Set(asked.map((path) => path.split(/[-/]/)[0] ?? ''))];

describe('a day', () => {
  test('is a page of its stories, top first, with its date in full and its number of stories', async () => {
    const { root } = await renderApp(await compiled(), '/days/2024-05-28/');
    expect(heading(root)).toBe('Tuesday 28 May 2024');
    expect(headlines(root)).toEqual(Array.from({ length: 10 }, (_, at) => `Story ${30 + at}`));
    expect(root.textContent).toContain('10 stories, top first');
    expect(document.title).toBe('Tuesday 28 May 2024 – The Test Paper');
  });

  test('leads to the days beside it that have stories, and up to its month', async () => {
    const { root, press, at } = await renderApp(await compiled(), '/days/2024-05-25/');
    await press(link(root, 'Sunday 3 March 2024'));
    expect(at()).toBe('/days/2024-03-03/');
    expect(headlines(root)).toEqual(['Early']);
    expect(root.querySelector('a[rel=prev]')).toBeNull();
    await press(root.querySelector('a[rel=next]'));
    expect(at()).toBe('/days/2024-05-25/');
    await press(link(root, 'May 2024 in the archive'));
    expect(at()).toBe('/archive/#m-2024-05');
    expect(document.activeElement?.id).toBe('m-2024-05');
  });

  test('without stories says so, names the nearest days, and is not to be found by search engines', async () => {
    const { root } = await renderApp(await compiled(), '/days/2024-04-01/');
    expect(heading(root)).toBe('Monday 1 April 2024');
    expect(root.textContent).toContain('No story of this site was published on this day');
    expect(link(root, 'Saturday 25 May 2024')?.getAttribute('href')).toBe('/days/2024-05-25/');
    expect(link(root, 'Sunday 3 March 2024')?.getAttribute('href')).toBe('/days/2024-03-03/');
    await expect.poll(() => document.head.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });

  test.each(['2024-02-30', '2024-5-1', 'today', '0000-00-00'])('that no calendar has (%s) is no page', async (day) => {
    const { root, asked } = await renderApp(await compiled(), `/days/${day}/`);
    expect(heading(root)).toBe('There is no such page here');
    expect(kinds(asked)).toEqual(['manifest.json']);
  });

  test('is what a day’s heading in the feed leads to', async () => {
    const { root, press, at } = await renderApp(await compiled(), '/');
    await press(root.querySelector('main h2 a'));
    expect(at()).toBe('/days/2024-05-30/');
  });
});

describe('the archive', () => {
  test('counts every day that has stories and leads to it, newest year and month first', async () => {
    const { root, press, at } = await renderApp(await compiled(), '/archive/');
    expect(root.querySelector('h1 + p')?.textContent).toMatch(/^61 stories on 7 days\./);
    const months = [...root.querySelectorAll('h3[id^="m-"]')].map((month) => [...month.children].map((part) => part.textContent));
    expect(months.map(([name, , stories]) => `${name}: ${stories}`)).toEqual(['May 2024: 60 stories', 'March 2024: 1 story']);
    const days = [...root.querySelectorAll('main ol a')];
    expect(days).toHaveLength(7);
    expect(days[0]?.querySelector('.unseen')?.textContent).toBe('Saturday 25 May 2024, 10 stories');
    await press(days[0]);
    expect(at()).toBe('/days/2024-05-25/');
  });

  test('leads from a month to the feed of that month', async () => {
    const { root, press, at } = await renderApp(await compiled(), '/archive/');
    await press(link(root, 'March 2024'));
    expect(at()).toBe('/?from=2024-03-01&to=2024-03-31');
    expect(headlines(root)).toEqual(['Early']);
  });

  test('counts the stories of each topic by month, and leads from a number to those stories', async () => {
    const { root, press, at } = await renderApp(await compiled(), '/archive/');
    const rows = [...root.querySelectorAll('main table tr')].map((row) => [...row.children].map(cellText));
    expect(rows).toEqual([
      ['Topic', 'Mar', 'May', '2024'],
      ['All stories', '1', '60', '61'],
      ['Traffic', '', '30', '30'],
      ['Weather', '', '30', '30'],
    ]);
    await press(root.querySelector('[aria-label="Weather, May 2024: 30 stories"]'));
    expect(at()).toBe('/?topic=weather&from=2024-05-01&to=2024-05-31');
    expect(root.textContent).toContain('30 of 61 stories');
  });

  test('without stories says so', async () => {
    const workspace = await openWorkspace({});
    await workspace.compile();
    const { root } = await renderApp(workspace.out, '/archive/');
    expect(root.textContent).toContain('No stories yet');
  });
});

describe('the further pages of a list', () => {
  test('go on where the page before ends, and lead through to the last', async () => {
    const { root, press, at } = await renderApp(await compiled(), '/page/2/');
    expect(headlines(root)).toHaveLength(24);
    expect(headlines(root)[0]).toBe('Story 34');
    expect(root.textContent).toContain('Page 2 of 3: 25 to 48 of 61 stories');
    expect(document.title).toBe('All stories, page 2 – The Test Paper');
    await press(link(root, 'Older stories'));
    expect(at()).toBe('/page/3/');
    expect(headlines(root).at(-1)).toBe('Early');
    expect(link(root, 'Older stories')).toBeUndefined();
    await press(link(root, 'First page'));
    expect(at()).toBe('/');
  });

  test('count only the days that they hold whole', async () => {
    const { root } = await renderApp(await compiled(), '/page/2/');
    expect([...root.querySelectorAll('main h2')].map((day) => day.textContent)).toEqual([
      'Tuesday 28 May 2024',
      'Monday 27 May 202410 stories',
      'Sunday 26 May 2024',
    ]);
  });

  test.each([
    ['/topics/weather/page/2/', 'Weather', '/topics/weather/'],
    ['/outlets/gazette.example/page/1/', 'The Gazette', '/outlets/gazette.example/'],
  ])('%s: of topics and outlets too; the first stands at the list’s own address', async (address, name, first) => {
    const { root, at, press } = await renderApp(await compiled(), address);
    expect(heading(root)).toBe(name);
    expect(headlines(root).length).toBeGreaterThan(0);
    if (address.endsWith('/page/2/')) await press(link(root, 'Newer stories'));
    expect(at()).toBe(first);
  });

  test.each(['/page/4/', '/page/02/', '/page/0/', '/page/two/', '/topics/poetry/page/2/', '/outlets/nowhere.example/page/2/'])(
    '%s is no page',
    async (address) => {
      expect(heading((await renderApp(await compiled(), address)).root)).toBe('There is no such page here');
    },
  );

  test('a card whose file cannot be had is said in its place, and trying again brings it', async () => {
    let broken = true;
    const { root, press, move } = await renderApp(await compiled(), '/page/3/', (path) =>
      broken && path.startsWith('cards/') ? new Response('', { status: 503 }) : undefined,
    );
    expect(heading(root)).toBe('All stories');
    await move();
    expect(root.textContent).toContain('This part of the feed could not be loaded');
    broken = false;
    await press(root.querySelector('[data-place] button'));
    expect(headlines(root)).toContain('Early');
  });
});

describe('a page made ahead', () => {
  const nothingBut = ['manifest.json'];

  test.each<[string, StoryList, number, string]>([
    ['a day', { of: 'day', day: '2024-05-28' }, 1, 'Story 30'],
    ['a page of the feed', { of: 'feed' }, 2, 'Story 34'],
    ['a page of a topic', { of: 'topic', slug: 'weather' }, 2, 'Story 18'],
    ['a topic', { of: 'topic', slug: 'weather' }, 1, 'Story 50'],
    ['an outlet', { of: 'outlet', domain: 'gazette.example' }, 1, 'Story 51'],
    ['the other list of an outlet', { of: 'appearances', domain: 'gazette.example' }, 1, 'Story 50'],
    ['a page of the other list of an outlet', { of: 'appearances', domain: 'gazette.example' }, 2, 'Story 26'],
    ['an outlet that leads nothing', { of: 'outlet', domain: 'quiet.example' }, 1, 'Story 59'],
  ])('of %s needs nothing but the manifest', async (_, list, page, first) => {
    const out = await compiled();
    const made = await makePage(out, list, page);
    const ahead = await renderApp(out, listPath(list, page), undefined, made);
    expect(headlines(ahead.root)[0]).toBe(first);
    expect(kinds(ahead.asked)).toEqual(nothingBut);
  });

  test('of the archive needs nothing but the manifest', async () => {
    const out = await compiled();
    const bundle = openBundle(out);
    const made = { '/archive/': makeArchiveFile(decodeColumns(await bundle.columns()), await bundle.topics()) };
    const { root, asked } = await renderApp(out, '/archive/', undefined, made);
    expect(root.querySelectorAll('main ol a')).toHaveLength(7);
    expect(root.querySelectorAll('main td a').length).toBeGreaterThan(6);
    expect(kinds(asked)).toEqual(nothingBut);
  });

  test('shows the same as one made from the archive', async () => {
    const out = await compiled();
    const list: StoryList = { of: 'topic', slug: 'weather' };
    const ahead = await renderApp(out, listPath(list, 2), undefined, await makePage(out, list, 2));
    const later = await renderApp(out, listPath(list, 2));
    const [one, other] = [ahead, later].map(({ root }) => root.querySelector('main')?.innerHTML);
    expect(one).toBe(other);
  });

  test('of a list tells how long the list is, and leads on to its second page until the archive is here', async () => {
    const out = await compiled();
    const list: StoryList = { of: 'topic', slug: 'weather' };
    const { root, move } = await renderApp(out, '/topics/weather/', undefined, await makePage(out, list));
    expect(headlines(root)).toHaveLength(24);
    expect(root.querySelector('main [role=status]')?.textContent).toBe('30 stories');
    expect(link(root, 'Older stories')?.getAttribute('href')).toBe('/topics/weather/page/2/');
    await move();
    expect(root.querySelector('main [role=status]')?.textContent).toBe('30 stories');
    expect(link(root, 'Older stories')).toBeUndefined();
  });

  test('of an outlet that leads nothing keeps to its own stories when the archive comes', async () => {
    const out = await compiled();
    const made = await makePage(out, { of: 'outlet', domain: 'quiet.example' });
    const { root, move, asked } = await renderApp(out, '/outlets/quiet.example/', undefined, made);
    await move();
    expect(kinds(asked)).toContain('appearances');
    expect(headlines(root)).toEqual(['Story 59']);
  });

  test('of an outlet that leads nothing stays as it is when its appearances cannot be had', async () => {
    const out = await compiled();
    const made = await makePage(out, { of: 'outlet', domain: 'quiet.example' });
    const host = (path: string) => (path.startsWith('appearances') ? new Response('', { status: 503 }) : undefined);
    const { root, move, asked } = await renderApp(out, '/outlets/quiet.example/', host, made);
    await move();
    await move();
    expect(kinds(asked)).toContain('columns');
    expect(headlines(root)).toEqual(['Story 59']);
  });

  test('whose data was damaged is made from the archive', async () => {
    const out = await compiled();
    const { root } = await renderApp(out, '/days/2024-03-03/', undefined, { '/days/2024-03-03/': { cards: 'none' } });
    expect(headlines(root)).toEqual(['Early']);
  });
});
