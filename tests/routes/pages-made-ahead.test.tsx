import { describe, expect, test } from 'vitest';
import { decodeColumns } from '#src/content/bundle/columns.ts';
import { makeArchiveFile } from '#src/evidence/over-time/archive-file.ts';
import { listPath } from '#src/story-list/list-path.ts';
import type { StoryList } from '#src/story-list/story-list.ts';
import { makePage } from '#tests/support/make-page.ts';
import { headlines, kinds, link } from '#tests/support/read-page.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { compileSixtyStories } from '#tests/support/sixty-stories.ts';
import { openBundle } from '#tests/support/workspace.ts';

describe('a page made ahead', () => {
  const nothingBut = ['manifest.json'];

  test.each<[string, StoryList, number, string]>([
    ['a day', { of: 'day', day: '2024-05-28' }, 1, 'Story 30'],
    ['a page of the feed', { of: 'feed' }, 2, 'Story 35'],
    ['the feed', { of: 'feed' }, 1, 'Story 59'],
    ['a page of a topic', { of: 'topic', slug: 'weather' }, 2, 'Story 10'],
    ['a topic', { of: 'topic', slug: 'weather' }, 1, 'Story 58'],
    ['an outlet', { of: 'outlet', domain: 'gazette.example' }, 1, 'Story 57'],
    [
      'the other list of an outlet',
      { of: 'appearances', domain: 'gazette.example' },
      1,
      'Story 59',
    ],
    [
      'a page of the other list of an outlet',
      { of: 'appearances', domain: 'gazette.example' },
      2,
      'Story 23',
    ],
    ['an outlet that leads nothing', { of: 'outlet', domain: 'quiet.example' }, 1, 'Story 59'],
  ])('of %s needs nothing but the manifest', async (_, list, page, first) => {
    const out = await compileSixtyStories();
    const made = await makePage(out, list, page);
    const ahead = await renderApp(out, listPath(list, page), undefined, made);
    expect(headlines(ahead.root)[0]).toBe(first);
    expect(kinds(ahead.asked)).toEqual(nothingBut);
  });

  test('of the archive needs nothing but the manifest', async () => {
    const out = await compileSixtyStories();
    const bundle = openBundle(out);
    const made = {
      '/archive/': makeArchiveFile(decodeColumns(await bundle.columns()), await bundle.topics()),
    };
    const { root, asked } = await renderApp(out, '/archive/', undefined, made);
    expect(root.querySelectorAll('main ol a')).toHaveLength(7);
    expect(root.querySelectorAll('main td a').length).toBeGreaterThan(6);
    expect(kinds(asked)).toEqual(nothingBut);
  });

  test('shows the same as one made from the archive', async () => {
    const out = await compileSixtyStories();
    const list: StoryList = { of: 'topic', slug: 'weather' };
    const ahead = await renderApp(out, listPath(list, 2), undefined, await makePage(out, list, 2));
    const later = await renderApp(out, listPath(list, 2));
    const [one, other] = [ahead, later].map(({ root }) => root.querySelector('main')?.innerHTML);
    expect(one).toBe(other);
  });

  test('of a list tells how long the list is, and leads on to its second page until the archive is here', async () => {
    const out = await compileSixtyStories();
    const list: StoryList = { of: 'topic', slug: 'weather' };
    const { root, move } = await renderApp(
      out,
      '/topics/weather/',
      undefined,
      await makePage(out, list),
    );
    expect(headlines(root)).toHaveLength(24);
    expect(root.querySelector('main [role=status]')?.textContent).toBe('30 stories');
    expect(link(root, 'Older stories')?.getAttribute('href')).toBe('/topics/weather/page/2/');
    await move();
    const said = [...root.querySelectorAll('main [role=status]')].map((each) => each.textContent);
    expect(said).toContain('30 stories');
    expect(link(root, 'Older stories')).toBeUndefined();
  });

  test('of an outlet that leads nothing keeps to its own stories when the archive comes', async () => {
    const out = await compileSixtyStories();
    const made = await makePage(out, { of: 'outlet', domain: 'quiet.example' });
    const { root, move, asked } = await renderApp(out, '/outlets/quiet.example/', undefined, made);
    await move();
    expect(kinds(asked)).toContain('appearances');
    expect(headlines(root)).toEqual(['Story 59']);
  });

  test('of an outlet that leads nothing stays as it is when its appearances cannot be had', async () => {
    const out = await compileSixtyStories();
    const made = await makePage(out, { of: 'outlet', domain: 'quiet.example' });
    const host = (path: string) =>
      path.startsWith('appearances') ? new Response('', { status: 503 }) : undefined;
    const { root, move, asked } = await renderApp(out, '/outlets/quiet.example/', host, made);
    await move();
    await move();
    expect(kinds(asked)).toContain('columns');
    expect(headlines(root)).toEqual(['Story 59']);
  });

  test('whose data was damaged is made from the archive', async () => {
    const out = await compileSixtyStories();
    const { root } = await renderApp(out, '/days/2024-03-03/', undefined, {
      '/days/2024-03-03/': { cards: 'none' },
    });
    expect(headlines(root)).toEqual(['Early']);
  });
});
