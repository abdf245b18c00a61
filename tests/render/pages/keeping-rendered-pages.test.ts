import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pruneCache } from '#src/render/cache/prune-cache.ts';
import { openLasting } from '#src/render/pages/kept/lasting-markup.ts';
import { cacheKey, openPageCache } from '#src/render/pages/kept/page-cache.ts';
import { HOLE } from '#src/render/pages/page-parts.tsx';
import { temporaryFolder } from '#tests/support/workspace.ts';

const DAY = 24 * 60 * 60_000;

const BUILT = '2024-06-01T12:00:00Z';

const masthead = (frame: string) => `<header>${frame}</header>`;

/** A story's page as the app gives it, in the frame of a build. */
const framed = (story: string, frame = 'Monday') =>
  `${masthead(frame)}<main>${story}</main><footer></footer>`;

/** The name of a page's entry. */
const entryOf = (source: string, version = '1', old = 0) =>
  `${cacheKey(version, `${old}`, source)}.json`;

/** Renders as a build does; says what it could not take from an earlier one, and how often. */
async function build(
  folder: string,
  sources: readonly string[],
  { version = '1', frame = 'Monday', built = BUILT } = {},
) {
  const lasting = openLasting(await openPageCache(folder), { version, built });
  const rendered: string[] = [];
  const pages: string[] = [];
  const heads: string[] = [];
  const carried: string[] = [];
  let frames = 0;
  for (const source of sources) {
    const draw = () => {
      rendered.push(source);
      return Promise.resolve({
        head: `<title>${source}</title>`,
        alone: `<main>${source}</main>`,
        data: `[${source}]`,
      });
    };
    const around = () => {
      frames += 1;
      return `${masthead(frame)}${HOLE}<footer></footer>`;
    };
    const load = () => Promise.resolve({ around });
    const page = { around: 'story', facts: () => frame, inputs: [source] };
    const { head, markup, data } = await lasting({ ...page, load, draw });
    heads.push(head);
    carried.push(data);
    pages.push(markup);
  }
  return { rendered, pages, heads, carried, frames };
}

describe('a page that an earlier build rendered', () => {
  test('is not rendered again, nor is what is around them all', async () => {
    const folder = await temporaryFolder();
    expect(await build(folder, ['a', 'b', 'c'])).toMatchObject({
      rendered: ['a', 'b', 'c'],
      frames: 1,
    });
    const { rendered, pages, heads, carried, frames } = await build(folder, ['a', 'b', 'c']);
    expect(rendered).toEqual([]);
    expect(heads).toEqual(['a', 'b', 'c'].map((story) => `<title>${story}</title>`));
    expect(pages).toEqual(['a', 'b', 'c'].map((story) => framed(story)));
    expect(carried).toEqual(['[a]', '[b]', '[c]']);
    expect(frames).toBe(0);
  });

  test('stands in the frame of the build that asks for it', async () => {
    const folder = await temporaryFolder();
    await build(folder, ['a', 'b']);
    const { rendered, pages, frames } = await build(folder, ['new', 'a', 'b'], {
      frame: 'Tuesday',
    });
    expect([rendered, frames]).toEqual([['new'], 1]);
    expect(pages).toEqual(['new', 'a', 'b'].map((story) => framed(story, 'Tuesday')));
  });

  test('is rendered again when it has changed, or when what renders it has', async () => {
    const folder = await temporaryFolder();
    await build(folder, ['a', 'b', 'c']);
    expect((await build(folder, ['a', 'b, changed', 'c'])).rendered).toEqual(['b, changed']);
    expect((await build(folder, ['a', 'b', 'c'], { version: '2' })).rendered).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('is rendered again when what was kept is damaged, cut, or of another', async () => {
    const folder = await temporaryFolder();
    await build(folder, ['a', 'b', 'c', 'd']);
    const [b = '', c = '', d = ''] = ['b', 'c', 'd'].map((source) => entryOf(source));
    await writeFile(join(folder, b), '{"key":');
    await writeFile(join(folder, c), '');
    await writeFile(
      join(folder, d),
      JSON.stringify({ key: 'of another', texts: ['', 'wrong', ''] }),
    );
    const { rendered, pages } = await build(folder, ['a', 'b', 'c', 'd']);
    expect(rendered).toEqual(['b', 'c', 'd']);
    expect(pages[3]).toBe(framed('d'));
    expect((await build(folder, ['a', 'b', 'c', 'd'])).rendered).toEqual([]);
  });

  test('is rendered again once a time in it is no news any more, and then not again', async () => {
    const folder = await temporaryFolder();
    const source = '{"time":"2024-05-20T10:00:00Z"}';
    await build(folder, [source]);
    expect((await build(folder, [source], { built: '2024-06-03T10:00:00Z' })).rendered).toEqual([]);
    const later = { built: '2024-06-03T10:00:01Z' };
    expect((await build(folder, [source], later)).rendered).toEqual([source]);
    expect((await build(folder, [source], later)).rendered).toEqual([]);
  });

  test('needs one place in what is around it, and says so', async () => {
    const cache = await openPageCache(await temporaryFolder());
    const lasting = openLasting(cache, { version: '1', built: BUILT });
    const page = {
      ...{ around: 'story', facts: () => '', inputs: ['a'] },
      draw: () => Promise.resolve({ head: '', alone: '<main>bare</main>', data: '' }),
      load: () => Promise.resolve({ around: () => '<footer></footer>' }),
    };
    await expect(lasting(page)).rejects.toThrow(/does not render its outlet once/);
  });
});

describe('what is kept', () => {
  test('is told apart by all of its parts, wherever one ends', () => {
    const keys = [['ab', 'c'], ['a', 'bc'], ['abc'], ['1:a', ''], ['', '1:a']].map((parts) =>
      cacheKey(...parts),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('goes when no build used it for a month, and stays when one did', async () => {
    const folder = await temporaryFolder();
    await build(folder, ['a', 'b', 'c']);
    const long = new Date(Date.now() - 40 * DAY);
    for (const name of await readdir(folder)) await utimes(join(folder, name), long, long);
    await build(folder, ['a', 'b']);
    const left = async () => (await readdir(folder)).filter((name) => name !== 'pruned').toSorted();
    const around = `${cacheKey('1', 'around', 'story', 'Monday')}.json`;
    const used = [entryOf('a'), entryOf('b'), around].toSorted();
    await pruneCache(folder);
    expect(await left()).toEqual(used);
    // Looked through once a day.
    await utimes(join(folder, entryOf('a')), long, long);
    await pruneCache(folder);
    expect(await left()).toEqual(used);
    await utimes(join(folder, 'pruned'), long, long);
    await pruneCache(folder);
    expect(await left()).toEqual([entryOf('b'), around].toSorted());
  });

  test('leaves nothing half-written beside it', async () => {
    const folder = await temporaryFolder();
    await Promise.all([build(folder, ['a', 'b']), build(folder, ['a', 'b'])]);
    expect((await readdir(folder)).filter((name) => !/^[0-9a-f]{64}\.json$/.test(name))).toEqual(
      [],
    );
    expect((await build(folder, ['a', 'b'])).rendered).toEqual([]);
  });
});
