import { readdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { createFetch } from '#src/import/fetch/create-fetch.ts';
import { halves } from '#tests/support/hostile-pictures.ts';
import { openKeptSite, story } from '#tests/support/kept-site.ts';
import { servePictures } from '#tests/support/picture-host.ts';

const [one, other] = [await halves(400, 300), await halves(300, 400)];

describe('a kept picture', () => {
  test('is fetched once, and is the same bytes in every build', async () => {
    const host = await servePictures({
      'https://a.test/1.png': one,
      'https://b.test/2.png': other,
    });
    const { build } = await openKeptSite(host);
    const wanted = [story('https://a.test/1.png'), story('https://b.test/2.png')];
    const first = await build(wanted);
    expect(first.kept.fresh).toBe(2);
    expect(first.files.size).toBe(12);
    const second = await build(wanted);
    expect(second.asked).toEqual([]);
    expect(second.kept.fresh).toBe(0);
    expect(second.files).toEqual(first.files);
    expect(wanted.map(second.kept.of)).toEqual(wanted.map(first.kept.of));
  });

  test('is no longer in the site when no story has it', async () => {
    const host = await servePictures({
      'https://a.test/1.png': one,
      'https://a.test/2.png': other,
    });
    const { build } = await openKeptSite(host);
    await build([story('https://a.test/1.png'), story('https://a.test/2.png')]);
    const { kept, files } = await build([story('https://a.test/2.png')]);
    const { file } = kept.of(story('https://a.test/2.png')) ?? {};
    expect([...files.keys()].every((name) => name.startsWith(`${file}`))).toBe(true);
  });

  test('under two addresses with the same bytes is one', async () => {
    const host = await servePictures({ 'https://a.test/1.png': one, 'https://b.test/2.png': one });
    const { build } = await openKeptSite(host);
    const { kept, files } = await build([
      story('https://a.test/1.png'),
      story('https://b.test/2.png'),
    ]);
    expect(kept.of(story('https://a.test/1.png'))).toEqual(kept.of(story('https://b.test/2.png')));
    expect(files.size).toBe(7);
  });

  test('that a disk has damaged is fetched again', async () => {
    const host = await servePictures({ 'https://a.test/1.png': one });
    const { build, cache } = await openKeptSite(host);
    const first = await build([story('https://a.test/1.png')]);
    for (const name of await readdir(cache)) await truncate(join(cache, name), 40);
    const second = await build([story('https://a.test/1.png')]);
    expect(second.asked).toEqual(['https://a.test/1.png']);
    expect(second.files).toEqual(first.files);
  });

  test('needs no cache that can be written', async () => {
    const host = await servePictures({ 'https://a.test/1.png': one });
    const { build } = await openKeptSite(host);
    const cache = join(import.meta.filename, 'no-folder');
    expect((await build([story('https://a.test/1.png')], { cache })).files.size).toBe(7);
  });
});

describe('a picture that cannot be had', () => {
  test.each([
    ['is not there', undefined, 'status 404 (Not Found)'],
    [
      'is a page',
      Buffer.from('<!doctype html><title>No</title>'),
      'it is no picture that can be read',
    ],
    ['is cut off', one.subarray(0, one.length / 2), 'it is damaged or cut off'],
    ['is too large', Buffer.alloc(10_000_001), 'more than 10000000 bytes'],
  ])('because it %s is asked for again after days, and then had', async (_, answer, why) => {
    const address = 'https://a.test/1.png';
    const host = await servePictures(answer ? { [address]: answer } : {});
    const { build } = await openKeptSite(host);
    const lost = [{ url: address, why, isWaiting: false }];
    expect(await build([story(address)])).toMatchObject({ lost, asked: [address] });
    host.answers.set(address, one);
    expect(await build([story(address)])).toMatchObject({ lost, asked: [] });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 8 * 24 * 3_600_000 });
    const later = await build([story(address)]);
    vi.useRealTimers();
    expect(later).toMatchObject({ lost: [], asked: [address] });
    expect(later.files.size).toBe(7);
  });

  test('because of the network is asked for in the next build; what is kept stays', async () => {
    const addresses = ['https://a.test/1.png', 'https://a.test/2.png'];
    const host = await servePictures({ 'https://a.test/1.png': one });
    const { build } = await openKeptSite(host);
    const [kept = '', fresh = ''] = addresses;
    await build([story(kept)]);
    const wanted = addresses.map(story);
    const offline = () =>
      Promise.resolve({
        kind: 'failed',
        fault: 'name',
        detail: 'a.test has no address',
        notBefore: undefined,
      } as const);
    const { files, lost } = await build(wanted, { fetch: offline });
    expect(files.size).toBe(7);
    expect(lost).toEqual([{ url: fresh, why: 'a.test has no address', isWaiting: true }]);
    host.answers.set(fresh, other);
    expect(await build(wanted)).toMatchObject({ lost: [], asked: [fresh] });
  });

  test.each(['https://127.0.0.1/1.png', 'https://[::1]/1.png', 'https://169.254.169.254/1.png'])(
    'because %s is a private address is never asked for',
    async (address) => {
      const fetch = createFetch({ agent: 'Coranto/test', allowPrivate: false });
      const { build } = await openKeptSite(await servePictures({}));
      const { lost } = await build([story(address)], { fetch });
      expect(lost).toMatchObject([{ url: address, isWaiting: true }]);
    },
  );

  test('because a redirect leads into a private network is left out', async () => {
    const address = 'https://a.test/1.png';
    const host = await servePictures({
      [address]: (response) =>
        response.writeHead(302, { Location: 'http://user:secret@10.0.0.1/' }).end(),
    });
    const { build } = await openKeptSite(host);
    expect((await build([story(address)])).lost).toMatchObject([{ url: address }]);
  });
});
