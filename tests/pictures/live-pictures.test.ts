import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { keepLive } from '#src/pictures/keep-live.ts';
import { keepPictures } from '#src/pictures/keep-pictures.ts';
import { halves } from '#tests/support/hostile-pictures.ts';
import { story } from '#tests/support/kept-site.ts';
import { servePictures } from '#tests/support/picture-host.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

const [there, gone, hanging] = ['there', 'gone', 'hanging'].map((name) =>
  story(`https://${name}.test/1.png`),
);

test('while articles are edited no run waits for a host, and none is asked twice', async () => {
  if (!(there && gone && hanging)) throw new Error('three pictures');
  const host = await servePictures({
    [there.url]: await halves(400, 300),
    [hanging.url]: () => undefined,
  });
  const folder = await temporaryFolder();
  const [target, cache] = [join(folder, 'site'), join(folder, 'cache')];
  const [onMore, onError] = [vi.fn(), vi.fn()];
  const keep = keepLive(
    (limitMs) => keepPictures({ target, cache, fetch: host.fetch, limitMs }),
    onMore,
    onError,
  );
  const wanted = [there, gone, hanging];

  const first = await keep(wanted, {});
  expect(host.asked).toEqual([]);
  expect(wanted.map(first.of)).toEqual([undefined, undefined, undefined]);

  await vi.waitFor(() => expect(onMore).toHaveBeenCalledTimes(1), { timeout: 10_000 });
  expect(host.asked.toSorted()).toEqual([gone, hanging, there].map(({ url }) => url));

  const second = await keep(wanted, {});
  expect(wanted.map((one) => second.of(one) !== undefined)).toEqual([true, false, false]);
  await keep([...wanted, story('https://gone.test/2.png')], {});
  await vi.waitFor(() => expect(host.asked).toHaveLength(4), { timeout: 10_000 });
  expect(host.asked.at(-1)).toBe('https://gone.test/2.png');
  expect(onError).not.toHaveBeenCalled();
});
