import { randomOf } from '../made/random.ts';
import { madeWords } from './made-language.ts';
import { madeStories } from './made-stories.ts';
import { type MadeIndex, type Measured, makeIndex, openVisit } from './measured-search.ts';

const SIZES = [5, 5000, 100_000];
const SEARCHES = 40;
const MIB = 1 << 20;

/** A processor slowed four times. */
const SLOWED = 4;

/** The most and the median. */
const spread = (values: readonly number[], digits = 0): string => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return `${(sorted.at(-1) ?? 0).toFixed(digits)} (${middle.toFixed(digits)})`;
};

/** Words from the most common to the rarest, in steps of equal ratio. */
const ranks = Array.from(
  { length: SEARCHES },
  (_, at) => Math.floor(99_999 ** (at / (SEARCHES - 1))) - 1,
);
const wordAt = (rank: number): string => madeWords[Math.max(0, rank)] ?? '';

/** A word with a letter left out in the middle. */
const mistype = (word: string): string =>
  word.slice(0, word.length >> 1) + word.slice((word.length >> 1) + 1);

/** Searches, each by a visit that has read nothing before. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  'one word': ranks.map((rank) => `${wordAt(rank)} `),
  'unfinished word': ranks.map((rank) => wordAt(rank).slice(0, 3)),
  'two letters': ranks.slice(0, 15).map((rank) => wordAt(rank).slice(0, 2)),
  'one edit': ranks
    .map(wordAt)
    .filter((word) => word.length > 4)
    .map(mistype),
  'two edits': ranks
    .map(wordAt)
    .filter((word) => word.length > 8)
    .map((word) => mistype(mistype(word))),
};

async function measureFurther(index: MadeIndex): Promise<Measured[]> {
  const random = randomOf(7);
  const measured: Measured[] = [];
  for (const rank of ranks) {
    const visit = openVisit(index);
    const first = wordAt(Math.floor(20 * random()));
    await visit.search(`${first} `);
    measured.push(await visit.search(`${first} ${wordAt(rank)} `));
  }
  return measured;
}

/** Each further letter of words that are being typed, in one visit. */
async function measureLetters(index: MadeIndex): Promise<Measured[]> {
  const measured: Measured[] = [];
  const visit = openVisit(index);
  for (const rank of ranks) {
    const word = wordAt(rank);
    await visit.search(word.slice(0, 2));
    for (let length = 3; length <= word.length; length += 1)
      measured.push(await visit.search(word.slice(0, length)));
  }
  return measured;
}

/** Collects what was left by searches before, also what they had still to finish. */
async function settle(collect: () => void): Promise<void> {
  for (let time = 0; time < 3; time += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    collect();
  }
}

/** Memory after a visit with many searches, in MiB. */
async function measureMemory(index: MadeIndex, collect: () => void): Promise<number> {
  await settle(collect);
  const before = process.memoryUsage();
  const visit = openVisit(index);
  for (const searches of Object.values(kinds))
    for (const text of searches) await visit.search(text);
  await settle(collect);
  const after = process.memoryUsage();
  const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  // The visit is still needed here, or it would be collected as well.
  return visit.asked.length > 0 ? grown / MIB : 0;
}

function printRow(stories: number, kind: string, measured: readonly Measured[]): void {
  const kilobytes = spread(measured.map(({ bytes }) => bytes / 1000));
  const slowed = spread(measured.map(({ ms }) => ms * SLOWED));
  console.log(`| ${stories} | ${kind} | ${kilobytes} | ${slowed} |`);
}

/** Prints what searches cost in made archives of growing size. `collect` collects garbage. */
export async function measureGrowth(collect: () => void): Promise<void> {
  for (const stories of SIZES) {
    const index = makeIndex(madeStories(stories), collect);
    // Once before, so that the engine has compiled the code.
    for (const text of kinds['one word'] ?? []) await openVisit(index).search(text);
    const bytes = [...index.files.values()].reduce((sum, text) => sum + text.length, 0);
    console.log(
      `\n${stories} stories: ${index.files.size} files, ${(bytes / 1e6).toFixed(1)} MB; made in ${(index.ms / 1000).toFixed(1)} s of processor time and ${Math.round(index.mib)} MiB more (limits 15 s, 200 MB)`,
    );
    console.log('\n| stories | search | kB, most (median) | ms slowed 4x, most (median) |');
    console.log('| --- | --- | --- | --- |');
    for (const [kind, searches] of Object.entries(kinds)) {
      const measured: Measured[] = [];
      for (const text of searches) measured.push(await openVisit(index).search(text));
      printRow(stories, kind, measured);
    }
    printRow(stories, 'a further word', await measureFurther(index));
    printRow(stories, 'a further letter', await measureLetters(index));
    const memory = await measureMemory(index, collect);
    console.log(
      `\nMemory after ${Object.values(kinds).flat().length} searches: ${memory.toFixed(1)} MiB (limit 30 MB)`,
    );
  }
  console.log(
    '\nLimits: 150 kB and 100 ms for one word, 50 kB more for a further word, 50 ms for a further letter.',
  );
}
