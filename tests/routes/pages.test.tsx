import { describe, expect, test, vi } from 'vitest';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { heading, headlines } from '#tests/support/read-page.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { isPack } from '#tests/support/story-files.ts';
import { openWorkspace } from '#tests/support/workspace.ts';

const gazette = { name: 'The Gazette', domain: 'gazette.example' };

/**
 * Two published stories, one with a folded article in its coverage, a removed one and an
 * unpublished one.
 */
async function compiled(): Promise<string> {
  const workspace = await openWorkspace({
    'site.yaml': 'title: The Test Paper\n',
    'articles/2024-05-02-flood.md': articleFile({
      title: 'Flood in the valley',
      publishedDateTime: '2024-05-02T08:00:00Z',
      heat: 70,
      topics: ['Weather'],
      originalUrl: 'https://courier.example/flood',
      related: [
        relatedReport({
          title: 'Valley under water',
          webUrl: 'https://gazette.example/water',
          provider: gazette,
        }),
      ],
    }),
    'articles/2024-05-01-bridge.md': articleFile({
      title: 'Bridge opened',
      heat: 20,
      topics: ['Traffic'],
      provider: gazette,
    }),
    'articles/2024-05-02-water.md': articleFile({
      published: false,
      heat: -1,
      webUrl: 'https://gazette.example/water',
    }),
    'articles/2024-04-01-gone.md': articleFile({ removed: true, title: 'Taken back' }),
    'articles/2024-04-02-draft.md': articleFile({ published: false, title: 'Not yet' }),
  });
  await workspace.compile();
  return workspace.out;
}

describe('the feed', () => {
  test('shows its first view from the manifest and the front alone', async () => {
    const { root, asked } = await renderApp(await compiled(), '/');
    expect(headlines(root)).toEqual(['Flood in the valley', 'Bridge opened']);
    expect(asked.map((path) => path.replace(/-[0-9a-f]+\.json$/, ''))).toEqual([
      'manifest.json',
      'front',
    ]);
    expect(document.title).toBe('The Test Paper');
  });

  test('is narrowed by its address, and says what of it could not be used', async () => {
    const { root } = await renderApp(await compiled(), '/?topic=traffic&topic=poetry&sort=loud');
    expect(headlines(root)).toEqual(['Bridge opened']);
    expect(root.textContent).toContain('topic “poetry”');
    expect(root.textContent).toContain('loud');
  });

  test('that holds nothing names the filter to drop, and dropping it brings the stories back', async () => {
    const { root, press, at } = await renderApp(
      await compiled(),
      '/?topic=weather&outlet=gazette.example',
    );
    expect(headlines(root)).toEqual([]);
    const ways = [...root.querySelectorAll('main section a')];
    expect(ways.map((link) => link.textContent)).toEqual([
      'Remove filter: Weather',
      'Remove filter: The Gazette',
      'Clear all filters',
    ]);
    await press(ways[0]);
    expect(at()).toBe('/?outlet=gazette.example');
    expect(headlines(root)).toEqual(['Bridge opened']);
  });
});

describe('an address below /news/', () => {
  test('of a story shows it with its coverage, under its own title', async () => {
    const { root } = await renderApp(await compiled(), '/news/2024-05-02-flood/');
    expect(heading(root)).toBe('Flood in the valley');
    expect(root.textContent).toContain('Valley under water');
    expect(document.title).toBe('Flood in the valley – The Test Paper');
  });

  test('of a folded article leads to its story and marks the report', async () => {
    const { root, at } = await renderApp(await compiled(), '/news/2024-05-02-water/');
    expect(at()).toMatch(/^\/news\/2024-05-02-flood\/#r-[0-9a-f]+$/);
    expect(root.querySelector('[data-marked]')?.textContent).toContain('Valley under water');
  });

  test.each([
    ['2024-04-01-gone', 'This article was taken down'],
    ['2024-04-02-draft', 'Story not found'],
    ['never-was', 'Story not found'],
  ])('of %s says so, and asks search engines to leave it out', async (slug, words) => {
    const { root, goTo } = await renderApp(await compiled(), `/news/${slug}/`);
    expect(heading(root)).toBe(words);
    expect(root.textContent).not.toContain('Taken back');
    const robots = () => document.head.querySelector('meta[name=robots]')?.getAttribute('content');
    await vi.waitFor(() => expect(robots()).toBe('noindex'));
    await goTo('/');
    await vi.waitFor(() => expect(robots()).toBeUndefined());
  });
});

describe('topics and outlets', () => {
  test('a topic has a page with its stories', async () => {
    const { root } = await renderApp(await compiled(), '/topics/weather/');
    expect(heading(root)).toBe('Weather');
    expect(headlines(root)).toEqual(['Flood in the valley']);
  });

  test('an outlet has two lists: what it leads, and what it also reported', async () => {
    const { root, press, at } = await renderApp(await compiled(), '/outlets/gazette.example/');
    expect(headlines(root)).toEqual(['Bridge opened']);
    const look = () => root.querySelector('main [data-density]')?.getAttribute('data-density');
    expect(look()).toBe('cards');
    await press(
      [...root.querySelectorAll('main nav a')].find((link) =>
        link.textContent?.startsWith('Other coverage (1)'),
      ),
    );
    expect(headlines(root)).toEqual(['Flood in the valley']);
    // Cards would show excerpts and pictures of others.
    expect(look()).toBe('headlines');
    expect(at()).toBe('/outlets/gazette.example/coverage/');
    expect(document.title).toBe('Other coverage by The Gazette – The Test Paper');
  });

  test.each([
    [
      '/outlets/gazette.example/?in=coverage&sort=latest',
      '/outlets/gazette.example/coverage/?sort=latest',
    ],
    ['/outlets/gazette.example/coverage/page/1/', '/outlets/gazette.example/coverage/'],
  ])('the address %s leads to where its list stands', async (address, there) => {
    const { root, at } = await renderApp(await compiled(), address);
    expect(at()).toBe(there);
    expect(headlines(root)).toEqual(['Flood in the valley']);
  });

  test('an outlet can be read when what is measured of it cannot be had, and that is said', async () => {
    const host = (path: string) =>
      path.startsWith('figures') ? new Response('', { status: 503 }) : undefined;
    const { root } = await renderApp(await compiled(), '/outlets/gazette.example/', host);
    expect(headlines(root)).toEqual(['Bridge opened']);
    expect(root.querySelector('[role=alert]')?.textContent).toMatch(
      /This part of the page could not be loaded.*Try again/,
    );
  });

  test('an outlet with one list has no second address', async () => {
    const { at } = await renderApp(await compiled(), '/outlets/courier.example/coverage/');
    expect(at()).toBe('/outlets/courier.example/');
  });

  test.each(['/topics/poetry/', '/outlets/nowhere.example/', '/nothing/here/'])(
    '%s is no page',
    async (address) => {
      expect(heading((await renderApp(await compiled(), address)).root)).toBe('Page not found');
    },
  );
});

describe('when the host does not send what it should', () => {
  const damaged = () => new Response('{"form', { headers: { 'Content-Type': 'application/json' } });

  test('without the manifest the page says so, and trying again shows the news', async () => {
    let broken = true;
    const { root, press } = await renderApp(await compiled(), '/', (path) =>
      broken && path === 'manifest.json' ? damaged() : undefined,
    );
    expect(heading(root)).toBe('The file is incomplete or damaged');
    broken = false;
    await press(root.querySelector('main button'));
    expect(headlines(root)).toContain('Flood in the valley');
  });

  test('a damaged story leaves the masthead and the way to other pages', async () => {
    let broken = true;
    const { root, press } = await renderApp(await compiled(), '/news/2024-05-02-flood/', (path) =>
      broken && isPack(path) ? damaged() : undefined,
    );
    expect(heading(root)).toBe('The file is incomplete or damaged');
    expect(root.querySelector('header a')?.textContent).toBe('The Test Paper');
    broken = false;
    await press(root.querySelector('main button'));
    expect(heading(root)).toBe('Flood in the valley');
  });
});
