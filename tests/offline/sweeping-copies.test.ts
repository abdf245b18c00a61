import { describe, expect, test, vi } from 'vitest';
import { keptCache, pictureCache } from '#src/offline/cache-names.ts';
import { forgetWithdrawn } from '#src/offline/registration/sweep-withdrawn.ts';
import { stubCaches } from '#tests/support/memory-caches.ts';

const base = '/sub/';
const hashed = ['data/ids-', 'data/cards/', 'assets/'];
const html = 'text/html; charset=utf-8';
const json = 'application/json';

const page = (path: string, words: string): string =>
  `<script src="${base}early.js" data-page="${base}${path}"></script>${words}`;

/** What a device keeps, each naming a story that was withdrawn, and what the site has there now. */
const kinds = {
  'its own page, of which the site says 410': ['news/gone/', 410, html, '', 'goes'],
  'its own page, in whose place a host sends the app': ['news/gone/', 200, html, '<p>', 'goes'],
  'its own data, of which the site says that it was taken down': [
    'data/stories/0123.json',
    200,
    json,
    '{"became":"removed"}',
    'is replaced',
  ],
  'its own data, which the host no longer has': ['data/stories/0123.json', 404, html, '', 'goes'],
  'the front page': ['', 200, html, page('', 'Others'), 'is replaced'],
  'the page of its topic': [
    'topics/rivers/',
    200,
    html,
    page('topics/rivers/', 'Others'),
    'is replaced',
  ],
  'the page of a topic that had it alone': ['topics/alone/', 404, html, '', 'goes'],
  'the list of ids': ['data/ids-0123.json', 404, html, '', 'goes'],
  'its card among others': ['data/cards/0123.json', 404, html, '', 'goes'],
  'its picture': ['assets/pictures/0123-800.jpg', 404, html, '', 'goes'],
  'the picture of another': ['assets/pictures/4567-800.jpg', 200, 'image/jpeg', '', 'stays'],
  'a file that never changes': ['data/ids-4567.json', 200, json, '', 'stays'],
} as const;

function answer(status: number, type: string, body: string): Response {
  const made = new Response(body, { status, headers: { 'content-type': type } });
  // As `fetch` gives it; a response made by hand is of another type, and so is its clone.
  return Object.defineProperties(made, {
    type: { value: 'basic' },
    clone: { value: () => answer(status, type, body) },
  });
}

/** A device after a sweep; a file at `path` is kept, whose site answers with `now`. */
async function swept(path: string, now: () => Response | Promise<Response>) {
  const { kept } = stubCaches();
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string, { method }: RequestInit = {}) => {
    asked.push(`${method} ${address}`);
    return await now();
  });
  const name = path.startsWith('assets/pictures/') ? pictureCache(base) : keptCache(base);
  await (await caches.open(name)).put(base + path, new Response('It names Zanzibar.'));
  await (await caches.open(keptCache(base))).put(`${base}?withdrawn`, new Response('before'));
  const forgetItems = vi.fn(() => Promise.resolve());
  const sweep = (withdrawn = 'now') => forgetWithdrawn(base, { withdrawn, hashed }, forgetItems);
  const text = async (): Promise<string | undefined> =>
    (await (await caches.open(name)).match(base + path))?.text();
  return { sweep, text, asked, forgetItems, kept };
}

describe('after a story was withdrawn', () => {
  test.each(Object.entries(kinds))('%s', async (_, [path, status, type, body, end]) => {
    const { sweep, text, forgetItems } = await swept(path, () => answer(status, type, body));
    await sweep();
    const ends = { goes: undefined, stays: 'It names Zanzibar.', 'is replaced': body };
    expect(await text()).toBe(ends[end]);
    expect(forgetItems).toHaveBeenCalledOnce();
  });

  test('nothing is asked if the set of withdrawn stories is that of the last sweep', async () => {
    const { sweep, asked, forgetItems } = await swept('topics/rivers/', () =>
      answer(404, html, ''),
    );
    await sweep('before');
    expect(asked).toEqual([]);
    expect(forgetItems).not.toHaveBeenCalled();
  });

  test.each([
    ['the network is lost', () => Promise.reject(new TypeError('Failed to fetch'))],
    [
      'a worker answers from what is kept',
      () => new Response('It names Zanzibar.', { headers: { 'x-kept-at': '1' } }),
    ],
  ])('it begins again with the next visit if %s', async (_, now) => {
    const { sweep } = await swept('topics/rivers/', now);
    await expect(sweep()).rejects.toThrow();
    const done = await (await caches.open(keptCache(base))).match(`${base}?withdrawn`);
    expect(await done?.text()).toBe('before');
  });

  test('it begins again if what the reader keeps could not be compared', async () => {
    const { sweep, forgetItems, asked } = await swept('topics/rivers/', () =>
      answer(404, html, ''),
    );
    forgetItems.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await expect(sweep()).rejects.toThrow();
    expect(asked).toEqual([]);
    await sweep();
    expect(asked).toEqual([`GET ${base}topics/rivers/`]);
  });

  test('files that are named by their content are asked for by their head alone', async () => {
    const { sweep, asked } = await swept('data/ids-0123.json', () => answer(200, json, ''));
    await sweep();
    expect(asked).toEqual([`HEAD ${base}data/ids-0123.json`]);
  });

  test('a device that was never swept has nothing to compare', async () => {
    const { sweep, forgetItems } = await swept('', () => answer(404, html, ''));
    await (await caches.open(keptCache(base))).delete(`${base}?withdrawn`);
    await sweep();
    expect(forgetItems).not.toHaveBeenCalled();
  });
});
