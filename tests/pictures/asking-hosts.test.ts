import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { WantedPicture } from '#src/compile/pictures/kept-pictures.ts';
import { keepPictures } from '#src/pictures/keep-pictures.ts';
import { halves } from '#tests/support/hostile-pictures.ts';
import { openKeptSite, story } from '#tests/support/kept-site.ts';
import { servePictures } from '#tests/support/picture-host.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

const one = await halves(400, 300);

describe('a host', () => {
  const list = (host: string, count: number): WantedPicture[] =>
    Array.from({ length: count }, (_, at) => story(`https://${host}/${at}.png`));

  test('that hangs is given up after three pictures, and costs other hosts nothing', async () => {
    const hang = (): void => undefined;
    const slow = list('slow.test', 40);
    const host = await servePictures({
      ...Object.fromEntries(slow.map(({ url }) => [url, hang])),
      'https://a.test/1.png': one,
    });
    const { build } = await openKeptSite(host);
    // Here all hosts are one server, which is asked one thing at a time.
    const { kept, asked, lost } = await build([story('https://a.test/1.png'), ...slow]);
    expect(kept.of(story('https://a.test/1.png'))).toBeDefined();
    expect(asked.filter((url) => url.includes('slow'))).toHaveLength(3);
    expect(lost).toHaveLength(40);
    expect(lost.every(({ isWaiting }) => isWaiting)).toBe(true);
  });

  test('is asked one thing at a time', async () => {
    let [open, most] = [0, 0];
    const answer = (response: ServerResponse): void => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end(one);
      }, 20);
    };
    const wanted = list('a.test', 12);
    const host = await servePictures(Object.fromEntries(wanted.map(({ url }) => [url, answer])));
    const { build } = await openKeptSite(host);
    expect((await build(wanted)).lost).toEqual([]);
    expect(most).toBe(1);
  });

  test('that is not through in time leaves the rest to the next build', async () => {
    const wanted = list('a.test', 4);
    const wait = (response: ServerResponse): void => void setTimeout(() => response.end(one), 400);
    const host = await servePictures(Object.fromEntries(wanted.map(({ url }) => [url, wait])));
    const { build } = await openKeptSite(host);
    const first = await build(wanted, { limitMs: 600 });
    expect(first.lost).toHaveLength(3);
    expect(first.lost[0]).toMatchObject({
      isWaiting: true,
      why: expect.stringContaining('no time'),
    });
    expect((await build(wanted)).lost).toEqual([]);
  });
});

test('an interrupt ends all of it', async () => {
  const interrupt = new AbortController();
  const host = await servePictures({
    'https://a.test/1.png': () => interrupt.abort(new Error('Ctrl-C')),
  });
  const folder = await temporaryFolder();
  const keep = keepPictures({ target: folder, cache: join(folder, 'c'), fetch: host.fetch });
  await expect(
    keep([story('https://a.test/1.png'), story('https://a.test/2.png')], {
      signal: interrupt.signal,
    }),
  ).rejects.toThrow('Ctrl-C');
  expect(host.asked).toEqual(['https://a.test/1.png']);
});
