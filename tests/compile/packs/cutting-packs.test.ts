import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPacks, FEW_BYTES, MOST_BYTES, MOST_STORIES } from '#src/compile/packs/cut-packs.ts';
import { orderOf, placesOf, rangeOf } from '#src/content/archive/find-in-list.ts';
import { forAll } from '#tests/support/for-all.ts';

const slug = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('2023-12', '2024-01', '2024-02'),
      fc.integer({ min: 1, max: 4 }),
      fc.nat(),
    )
    .map(([month, day, number]) => `${month}-0${day}-story-${number}`),
  fc.nat().map((number) => `a-${number}`),
  fc.nat(99).map(String),
);
const slugs = fc.uniqueArray(slug, { maxLength: 400 });

/** Bytes of a story by its name, so that a story has as many before and after a change. */
const bytesOf = (text: string): number =>
  text.endsWith('7') ? MOST_BYTES + 1 : (text.length * 7919) % (MOST_BYTES / 3);

const cut = (all: readonly string[]) =>
  Array.from(
    cutPacks(all.toSorted().map((text) => ({ slug: text, bytes: bytesOf(text) }))),
    ({ first, stories }) => ({ first, stories: stories.map((story) => story.slug) }),
  );

describe('cutting an archive into packs', () => {
  test('finds every story where it is, and cuts no pack too large', () => {
    forAll(
      fc.property(slugs, (all) => {
        const packs = cut(all);
        const firsts = packs.map(({ first }) => first);
        expect(firsts).toEqual(firsts.toSorted());
        expect(packs.flatMap(({ stories }) => stories)).toEqual(all.toSorted());
        for (const [number, { stories }] of packs.entries()) {
          expect(stories.length).toBeLessThanOrEqual(MOST_STORIES);
          const bytes = stories.reduce((sum, one) => sum + bytesOf(one), 0);
          expect(stories.length === 1 || bytes <= MOST_BYTES).toBe(true);
          expect(stories.map((one) => rangeOf({ firsts }, one))).toEqual(stories.map(() => number));
        }
      }),
    );
  });

  test('ends a pack with its month, but for a small rest of one', () => {
    forAll(
      fc.property(slugs, (all) => {
        const packs = cut(all);
        for (const [number, { stories }] of packs.entries()) {
          const before = packs[number - 1]?.stories.at(-1);
          const ends = stories.slice(1).flatMap((one, before) => {
            const sameMonth = stories[before]?.slice(0, 7) === one.slice(0, 7);
            return sameMonth ? [] : [stories.slice(0, before + 1)];
          });
          for (const earlier of ends) {
            expect(earlier.reduce((sum, one) => sum + bytesOf(one), 0)).toBeLessThan(FEW_BYTES);
            expect(before?.slice(0, 7)).toBe(earlier[0]?.slice(0, 7));
          }
        }
      }),
    );
  });

  test('changes only the last pack of a month for a day behind its others', () => {
    forAll(
      fc.property(slugs, (all) => {
        const dated = all.filter((one) => one.startsWith('20'));
        const [before, after] = [cut(dated), cut([...dated, '2024-02-28-new'])];
        const kept = before.filter((pack, number) =>
          pack.stories.every((one, at) => after[number]?.stories[at] === one),
        );
        expect(kept.length).toBe(before.length);
        expect(after.length - before.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('tells the place of each story by its number in time', () => {
    forAll(
      fc.property(fc.array(fc.nat(5)), (packs) => {
        const seen = new Map<number, number>();
        const places = packs.map((pack) => {
          const index = seen.get(pack) ?? 0;
          seen.set(pack, index + 1);
          return { pack, index };
        });
        expect(placesOf({ order: orderOf(packs) })).toEqual(places);
      }),
    );
  });
});
