import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daySpanWords } from '#src/content/words/edition-words.ts';
import { forAll } from '#tests/support/for-all.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';
import { compiled, gazette, lead, rival } from './ferry-order.ts';

type Told = { readonly day: string; readonly heat?: number; readonly pin?: boolean };

/** The front page of stories, `s0` and so on, each at noon of its day. */
async function frontOf(stories: readonly Told[], hour = 12) {
  const files = stories.map(({ day, ...fields }, at) => [
    `articles/s${at}.md`,
    articleFile({
      title: `Story ${at}`,
      excerpt: 'Words.',
      publishedDateTime: `${day}T${hour}:00:${String(at % 60).padStart(2, '0')}Z`,
      ...fields,
    }),
  ]);
  const workspace = await openWorkspace(Object.fromEntries(files));
  await workspace.compile();
  return openBundle(workspace.out).frontFile();
}

const daysFrom = (day: string, back: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) - back * 86_400_000).toISOString().slice(0, 10);
const slugs = (cards: readonly { readonly slug: string }[]) => cards.map(({ slug }) => slug);

describe('the edition', () => {
  test('has whole days until a dozen stories are reached', async () => {
    const stories = [
      ...Array(5).fill({ day: '2024-04-20' }),
      ...Array(6).fill({ day: '2024-04-18' }),
      ...Array(4).fill({ day: '2024-04-10' }),
      { day: '2024-04-09' },
    ];
    const { edition, earlier } = await frontOf(stories);
    expect(edition).toEqual({ from: '2024-04-10', to: '2024-04-20', stories: 15 });
    expect(earlier).toMatchObject([{ day: '2024-04-09', stories: 1 }]);
  });

  test('ends at thirty-one days, so that a quiet site shows no news of last year', async () => {
    const front = await frontOf([
      { day: '2024-04-30' },
      { day: daysFrom('2024-04-30', 30) },
      { day: daysFrom('2024-04-30', 31) },
    ]);
    expect(front.edition).toEqual({ from: '2024-03-31', to: '2024-04-30', stories: 2 });
    expect(front.earlier.map(({ day }) => day)).toEqual(['2024-03-30']);
  });

  test('ranks by importance, and the newest day does not lead for being the newest', async () => {
    const { cards } = await frontOf([
      { day: '2024-04-30', heat: 107 },
      { day: '2024-04-21', heat: 477 },
      { day: '2024-04-22', heat: 300 },
    ]);
    expect(slugs(cards)).toEqual(['s1', 's2', 's0']);
  });

  test('puts a pinned story first, however old, and says so', async () => {
    const { cards, edition } = await frontOf([
      { day: '2024-04-30', heat: 100 },
      { day: '2023-01-01', heat: 1, pin: true },
    ]);
    expect(cards.map(({ slug, pinned }) => [slug, pinned])).toEqual([
      ['s1', true],
      ['s0', undefined],
    ]);
    expect(edition?.stories).toBe(1);
  });

  test('has one card for an event, with its other stories below', async () => {
    const bundle = await compiled({ lead: lead(), rival: rival({ related: [gazette()] }) });
    const { cards, edition } = await bundle.frontFile();
    expect(slugs(cards)).toEqual(['rival']);
    expect(cards[0]?.also).toMatchObject([{ slug: 'lead' }]);
    expect(edition?.stories).toBe(2);
  });

  test('of any archive names each of its stories once: ranked, or among the newest', async () => {
    const story = fc.record({ back: fc.nat({ max: 40 }), heat: fc.nat({ max: 500 }) });
    const archives = fc.array(story, { minLength: 1, maxLength: 60 });
    for (const archive of fc.sample(archives, { numRuns: 12, seed: 12 })) {
      const told = archive.map(({ back, heat }) => ({ day: daysFrom('2024-04-30', back), heat }));
      const { edition, cards, latest, earlier } = await frontOf(told);
      const within = told.filter(({ day }) => day >= (edition?.from ?? ''));
      expect(new Set(slugs([...cards, ...latest])).size).toBe(within.length);
      expect(cards.length + latest.length).toBe(edition?.stories);
      const heats = cards.map(({ heat }) => heat ?? 0);
      expect(heats).toEqual(heats.toSorted((a, b) => b - a));
      expect(latest.map(({ time }) => time)).toEqual(
        latest
          .map(({ time }) => time)
          .toSorted()
          .reverse(),
      );
      for (const { day } of earlier) expect(day < (edition?.from ?? '')).toBe(true);
    }
  });

  test('has excerpts only where they are shown, and names no more stories than a page can hold', async () => {
    const { cards, latest, edition } = await frontOf(
      Array.from({ length: 140 }, (_, at) => ({ day: '2024-04-30', heat: at })),
    );
    expect(cards.map(({ excerpt }) => excerpt !== '').lastIndexOf(true)).toBe(3);
    expect([cards.length, latest.length, edition?.stories]).toEqual([120, 7, 140]);
    expect(cards[0]?.heat).toBe(139);
  });
});

describe('the days of an edition in words', () => {
  test.each([
    ['2020-12-28', '2020-12-28', '28 December 2020'],
    ['2020-12-09', '2020-12-28', '9–28 December 2020'],
    ['2020-11-30', '2020-12-03', '30 November – 3 December 2020'],
    ['2020-12-28', '2021-01-04', '28 December 2020 – 4 January 2021'],
  ])('%s to %s', (from, to, words) => {
    expect(daySpanWords(from, to)).toBe(words);
  });

  test('name both ends, for any two days', () => {
    forAll(
      fc.property(fc.nat({ max: 20_000 }), fc.nat({ max: 40 }), (first, more) => {
        const [from, to] = [first, first + more].map((day) => daysFrom('1970-01-01', -day));
        const words = daySpanWords(from ?? '', to ?? '');
        expect(words).toContain(String(Number(from?.slice(8))));
        expect(words.endsWith(to?.slice(0, 4) ?? '')).toBe(true);
      }),
    );
  });
});
