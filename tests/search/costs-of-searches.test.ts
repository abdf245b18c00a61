import { expect, test } from 'vitest';
import { randomOf } from '#tests/bench/made/random.ts';
import { madeWords } from '#tests/bench/search/made-language.ts';
import { madeStories } from '#tests/bench/search/made-stories.ts';
import { makeIndex, openVisit } from '#tests/bench/search/measured-search.ts';
import { edited } from '#tests/bench/search/query-set.ts';

/** So many that words of two letters fill more files than are read: 60,000 words. */
const STORIES = 1500;
let made: ReturnType<typeof makeIndex> | undefined;
const index = () => {
  made ??= makeIndex(madeStories(STORIES), () => undefined);
  return made;
};

/** Words from common to rare, of at least so many letters. */
const words = (count: number, letters: number, most = madeWords.length): string[] => {
  const random = randomOf(41);
  const long = madeWords.slice(0, most).filter((word) => word.length >= letters);
  return Array.from({ length: count }, () => long[Math.floor(long.length ** random())] ?? '');
};

test('a further word costs at most 50 kB, also one that no story has', async () => {
  for (const word of words(150, 3)) {
    const visit = openVisit(index());
    const [one] = words(1, 1, 20);
    await visit.search(`${one} `);
    const { bytes } = await visit.search(`${one} ${word} `);
    expect(`${word} ${bytes > 50_000 ? bytes : ''}`).toBe(`${word} `);
  }
}, 60_000);

test.each([
  ['alone', '', 0.93],
  ['with another word', `${words(1, 1, 20)[0]} `, 0.85],
])(
  'words with two typing errors are found, %s',
  async (_, other, least) => {
    const random = randomOf(43);
    let [tried, found] = [0, 0];
    for (const word of words(150, 9, 20_000)) {
      const typed = edited(edited(word, random), random);
      if (madeWords.includes(typed)) continue;
      const { words: known } = (await openVisit(index()).search(`"${word}"`)).found;
      if (known[0]?.terms.length === 0) continue;
      tried += 1;
      const visit = openVisit(index());
      const { found: result, bytes } = await visit.search(`${other}${typed} `);
      expect(bytes).toBeLessThan(150_000);
      found += Number(result.words.some(({ keys }) => keys.has(word)));
    }
    expect(tried).toBeGreaterThan(80);
    expect(found / tried).toBeGreaterThan(least);
  },
  60_000,
);
