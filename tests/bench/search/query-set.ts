import { keyOfTerm, termOf } from '#src/content/search/search-terms.ts';
import { canBeMistyped, searchSpellingsOf } from '#src/content/search/search-words.ts';
import { type Random, randomOf } from '../made/random.ts';

/** What every engine indexes of a story. */
export type SearchedDocument = {
  readonly id: number;
  readonly title: string;
  readonly excerpt: string;
  readonly names: string;
  readonly coverage: string;
};

/** A search for one story, which is right with any story of the same title. */
export type Query = { readonly kind: QueryKind; readonly text: string; readonly title: string };

export const queryKinds = [
  'exact',
  'prefix',
  'one edit',
  'two edits',
  'two words',
  'three words',
  'three words, one edit',
  'without diacritics',
  'CJK',
  'Arabic',
] as const;
export type QueryKind = (typeof queryKinds)[number];

const keyOf = (spelling: string): string => keyOfTerm(termOf(spelling));

/**
 * Searches as somebody types who remembers words of a headline: words that no other headline has,
 * alone, or two and three words of a headline in its order. The same set for the same seed.
 */
export function makeQueries(
  documents: readonly SearchedDocument[],
  wanted: Readonly<Partial<Record<QueryKind, number>>>,
  seed: number,
): Query[] {
  const titles = documents.map(({ title }) => title);
  const inTitles = new Map<string, Set<string>>();
  const known = new Set<string>();
  for (const { title, excerpt, coverage, names } of documents) {
    for (const spelling of searchSpellingsOf(`${title} ${excerpt} ${coverage} ${names}`))
      known.add(keyOf(spelling));
    for (const spelling of searchSpellingsOf(title)) {
      const key = keyOf(spelling);
      inTitles.set(key, (inTitles.get(key) ?? new Set()).add(title));
    }
  }
  const isOwn = (spelling: string): boolean => inTitles.get(keyOf(spelling))?.size === 1;
  const makers = makersOf({ isOwn, known, keys: [...inTitles.keys()], titles });
  return queryKinds.flatMap((kind, nth) => {
    const random = randomOf(seed, nth);
    const made: Query[] = [];
    for (let turn = 0; turn < 20_000 && made.length < (wanted[kind] ?? 0); turn += 1) {
      const title = random.pick(titles);
      const text = makers[kind](title, random);
      if (text !== undefined && !made.some((query) => query.text === text))
        made.push({ kind, text, title });
    }
    return made;
  });
}

type Known = {
  readonly isOwn: (spelling: string) => boolean;
  readonly known: ReadonlySet<string>;
  readonly keys: readonly string[];
  readonly titles: readonly string[];
};
type Maker = (title: string, random: Random) => string | undefined;

const SPACED = /^[\p{L}\p{M}’'-]+$/u;
const HAN = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
const ARABIC = /\p{Script=Arabic}/u;

function makersOf({ isOwn, known, keys, titles }: Known): Readonly<Record<QueryKind, Maker>> {
  const plain = (title: string): string[] =>
    searchSpellingsOf(title).filter((word) => SPACED.test(word) && !HAN.test(word));
  const own = (title: string, random: Random, least: number): string | undefined => {
    const words = plain(title).filter((word) => word.length >= least && isOwn(word));
    return words.length > 0 ? random.pick(words) : undefined;
  };
  const mistyped = (word: string | undefined, edits: number, random: Random) => {
    if (word === undefined || !canBeMistyped(keyOf(word))) return undefined;
    let typed = keyOf(word);
    for (let edit = 0; edit < edits; edit += 1) typed = edited(typed, random);
    return known.has(typed) ? undefined : typed;
  };
  const row = (title: string, count: number, random: Random): string[] | undefined => {
    const words = plain(title).filter((word) => word.length > 3);
    if (words.length < count) return undefined;
    const from = random.below(words.length - count + 1);
    const some = words.slice(from, from + count);
    return some.some(isOwn) ? some : undefined;
  };
  return {
    exact: (title, random) => own(title, random, 3),
    prefix: (title, random) => {
      const word = own(title, random, 6);
      const typed = word && keyOf(word).slice(0, Math.max(4, Math.ceil(word.length * 0.6)));
      const begun = keys.filter((key) => typed !== undefined && key.startsWith(typed));
      return begun.length === 1 ? typed : undefined;
    },
    'one edit': (title, random) => mistyped(own(title, random, 5), 1, random),
    'two edits': (title, random) => mistyped(own(title, random, 9), 2, random),
    'two words': (title, random) => row(title, 2, random)?.join(' '),
    'three words': (title, random) => row(title, 3, random)?.join(' '),
    'three words, one edit': (title, random) => {
      const words = row(title, 3, random);
      if (!words) return undefined;
      const at = random.below(3);
      const typed = mistyped(words[at], 1, random);
      return typed === undefined ? undefined : words.with(at, typed).join(' ');
    },
    'without diacritics': (title, random) => {
      const word = own(title, random, 4);
      if (word === undefined || !/\p{Script=Latin}/u.test(word)) return undefined;
      const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
      return bare === word.normalize('NFD') ? undefined : bare;
    },
    CJK: (title, random) => {
      const runs = title.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4,}/gu);
      if (!runs) return undefined;
      const run = random.pick(runs);
      const from = random.below(run.length - 3);
      const text = run.slice(from, from + 4);
      return titles.filter((each) => each.includes(text)).length === 1 ? text : undefined;
    },
    Arabic: (title, random) => {
      const words = searchSpellingsOf(title).filter(
        (word) => ARABIC.test(word) && word.length > 3 && isOwn(word),
      );
      if (words.length === 0) return undefined;
      return random.pick(words).replace(/[أإآ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه');
    },
  };
}

/** A word with one typing error: a letter left out, doubled, replaced, or two swapped. */
export function edited(word: string, random: Random): string {
  const at = random.below(word.length - 1);
  const other = word.charAt(random.below(word.length));
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  return random.pick([
    before + after,
    before + letter + letter + after,
    before + other + after,
    before + after.charAt(0) + letter + after.slice(1),
    before + letter + other + after,
  ]);
}
