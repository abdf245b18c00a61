import { describe, expect, test } from 'vitest';
import { addressLists } from '#src/compile/packs/address-lists.ts';
import { addressListSchema, packListSchema } from '#src/content/archive/archive-list.ts';
import { PACKS_PER_LIST, placesByAddress } from '#src/content/archive/pack-places.ts';
import { ADDRESS_LIST } from '#src/content/bundle/bundle.ts';

/** The lists of so many packs of two days each, by path. */
function listsOf(count: number) {
  const packs = Array.from({ length: count }, (_, at) => ({
    path: `packs/${(at + 1).toString(16).padStart(16, '0')}.json`,
    first: new Date(Date.UTC(2010, 0, 1 + 2 * at)).toISOString().slice(0, 10),
    stories: 18,
    bytes: 50_000,
  }));
  const redirects = { firsts: ['0a', '80'], files: `${'a'.repeat(16)}${'b'.repeat(16)}` };
  const files = Array.from(addressLists({ packs, packOf: [] }, redirects));
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const asked: string[] = [];
  const places = placesByAddress(
    addressListSchema.parse(JSON.parse(texts.get(ADDRESS_LIST) ?? '')),
    (path) => {
      asked.push(path);
      return Promise.resolve(packListSchema.parse(JSON.parse(texts.get(path) ?? '')));
    },
  );
  return { packs, texts, places, asked };
}

describe('the lists by which a pack is found', () => {
  test.each([1, PACKS_PER_LIST, PACKS_PER_LIST + 1, 3 * PACKS_PER_LIST + 5])(
    'lead to each of %s packs, by a slug and by its number',
    async (count) => {
      const { packs, places } = listsOf(count);
      for (const [number, { path, first }] of packs.entries()) {
        for (const slug of [`${first}-a-story`, `${first.slice(0, 10)}-zz`])
          expect(await places.packOf(slug)).toBe(number);
        expect(await places.pathOf(number)).toBe(path);
      }
      expect(await places.packOf('2009-12-31-before-all')).toBe(-1);
    },
  );

  test('are two small ones in an archive of 100,000 stories', async () => {
    const { texts, places, asked } = listsOf(5500);
    await places.packOf('2020-02-02-a-story');
    expect(asked).toHaveLength(1);
    const loaded = [ADDRESS_LIST, ...asked].map((path) => texts.get(path)?.length ?? 0);
    expect(Math.max(...loaded)).toBeLessThan(5000);
  });

  test('lead to the redirects of an id, and to none before all', () => {
    const { places } = listsOf(1);
    expect(places.redirectsOf('0900000000000000')).toBeUndefined();
    expect(places.redirectsOf('7fffffffffffffff')).toBe(`redirects-${'a'.repeat(16)}.json`);
    expect(places.redirectsOf('8000000000000000')).toBe(`redirects-${'b'.repeat(16)}.json`);
  });
});
