import { describe, expect, test } from 'vitest';
import { cellText, heading, headlines, kinds, link } from '#tests/support/read-page.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { compileSixtyStories } from '#tests/support/sixty-stories.ts';
import { openWorkspace } from '#tests/support/workspace.ts';

describe('a day', () => {
  test('is a page of its stories, top first, with its date in full and its number of stories', async () => {
    const { root } = await renderApp(await compileSixtyStories(), '/days/2024-05-28/');
    expect(heading(root)).toBe('Tuesday 28 May 2024');
    expect(headlines(root)).toEqual(Array.from({ length: 10 }, (_, at) => `Story ${30 + at}`));
    expect(root.textContent).toContain('10 stories, most important first');
    expect(document.title).toBe('Tuesday 28 May 2024 – The Test Paper');
  });

  test('leads to the days beside it that have stories, and up to its month', async () => {
    const { root, press, at } = await renderApp(await compileSixtyStories(), '/days/2024-05-25/');
    await press(link(root, 'Sunday 3 March 2024'));
    expect(at()).toBe('/days/2024-03-03/');
    expect(headlines(root)).toEqual(['Early']);
    expect(root.querySelector('a[rel=prev]')).toBeNull();
    await press(root.querySelector('a[rel=next]'));
    expect(at()).toBe('/days/2024-05-25/');
    await press(link(root, 'See all of May 2024'));
    expect(at()).toBe('/archive/#m-2024-05');
    expect(document.activeElement?.id).toBe('m-2024-05');
  });

  test('without stories says so, names the nearest days, and is not to be found by search engines', async () => {
    const { root } = await renderApp(await compileSixtyStories(), '/days/2024-04-01/');
    expect(heading(root)).toBe('Monday 1 April 2024');
    expect(root.textContent).toContain('Nothing was published on this day.');
    expect(link(root, 'Saturday 25 May 2024')?.getAttribute('href')).toBe('/days/2024-05-25/');
    expect(link(root, 'Sunday 3 March 2024')?.getAttribute('href')).toBe('/days/2024-03-03/');
    await expect
      .poll(() => document.head.querySelector('meta[name=robots]')?.getAttribute('content'))
      .toBe('noindex');
  });

  test('is below the days, an address that leads to the archive', async () => {
    const { at } = await renderApp(await compileSixtyStories(), '/days/');
    expect(at()).toBe('/archive/');
  });

  test.each(['2024-02-30', '2024-5-1', 'today', '0000-00-00'])(
    'that no calendar has (%s) is no page',
    async (day) => {
      const { root, asked } = await renderApp(await compileSixtyStories(), `/days/${day}/`);
      expect(heading(root)).toBe('Page not found');
      expect(kinds(asked)).toEqual(['manifest.json']);
    },
  );

  test('is what a day’s heading in the feed leads to', async () => {
    const { root, press, at } = await renderApp(await compileSixtyStories(), '/latest/');
    await press(root.querySelector('main h2 a'));
    expect(at()).toBe('/days/2024-05-30/');
  });
});

describe('the archive', () => {
  test('counts every day that has stories and leads to it, newest year and month first', async () => {
    const { root, press, at } = await renderApp(await compileSixtyStories(), '/archive/');
    expect(root.querySelector('h1 + p')?.textContent).toMatch(/^61 stories on 7 days\./);
    const months = [...root.querySelectorAll('h3[id^="m-"]')].map((month) =>
      [...month.children].map((part) => part.textContent),
    );
    expect(months.map(([name, , stories]) => `${name}: ${stories}`)).toEqual([
      'May 2024: 60 stories',
      'March 2024: 1 story',
    ]);
    const days = [...root.querySelectorAll('main ol a')];
    expect(days).toHaveLength(7);
    expect(days[0]?.querySelector('.unseen')?.textContent).toBe('Saturday 25 May 2024, 10 stories');
    await press(days[0]);
    expect(at()).toBe('/days/2024-05-25/');
  });

  test('leads from a month to the feed of that month', async () => {
    const { root, press, at } = await renderApp(await compileSixtyStories(), '/archive/');
    await press(link(root, 'March 2024'));
    expect(at()).toBe('/?from=2024-03-01&to=2024-03-31');
    expect(headlines(root)).toEqual(['Early']);
  });

  test('counts the stories of each topic by month, and leads from a number to those stories', async () => {
    const { root, press, at } = await renderApp(await compileSixtyStories(), '/archive/');
    const rows = [...root.querySelectorAll('main table tr')].map((row) =>
      [...row.children].map(cellText),
    );
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
