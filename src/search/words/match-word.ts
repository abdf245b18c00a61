import { decodeInto, decodePostings } from '#src/content/search/decode-postings.ts';
import { PLACES, type Postings } from '#src/content/search/posting-codec.ts';
import { storiesOf } from '#src/content/search/term-list.ts';
import { keptMatch } from './kept-matches.ts';
import type { ResolvedWord, WeighedTerm } from './resolve-word.ts';
import type { SearchReader } from './search-reader.ts';
import { codeTables, NO_MATCH, type WordMatch } from './word-match.ts';

/** Reads the postings of a word, if not kept. `total` are the stories of all parts. */
export const matchWord = (
  reader: SearchReader,
  { terms }: Pick<ResolvedWord, 'terms'>,
  total: number,
): Promise<WordMatch> => keptMatch(reader, terms, () => readMatch(reader, terms, total));

async function readMatch(
  reader: SearchReader,
  terms: readonly WeighedTerm[],
  total: number,
): Promise<WordMatch> {
  const scale = [...new Set(terms.map(({ weight }) => weight))];
  const tables = codeTables(scale);
  const coded = (await textsOf(reader, terms)).map((text, at): Coded => {
    const { weight = 0, part = NO_PART } = terms[at] ?? {};
    return { text, part, code: scale.indexOf(weight) * PLACES };
  });
  const inOrder = terms.every(({ part }, at) => part.offset > (terms[at - 1]?.part.offset ?? -1));
  const found = inOrder && scale.length < 2 ? joined(coded) : merged(coded, tables.weights, total);
  return { ...found, ...tables, rarity: rarityOf(terms, total) };
}

const NO_PART = { stories: 0, offset: 0 };

/** Postings of a term as text, and the code of its weight. */
type Coded = {
  readonly text: string;
  readonly part: { readonly stories: number; readonly offset: number };
  readonly code: number;
};

/** The postings of each term; of a beginning there can be hundreds, in few files. */
async function textsOf(reader: SearchReader, terms: readonly WeighedTerm[]): Promise<string[]> {
  const files = [...new Set(terms.map(({ file }) => file))];
  const read = await Promise.all(files.map(reader.postings));
  const byFile = new Map(files.map((file, at) => [file, read[at]]));
  return terms.map(({ file, place }) => byFile.get(file)?.[place] ?? '');
}

type Found = Pick<WordMatch, 'stories' | 'codes'>;

/** One term of each part, in their order: so are their stories. */
function joined(coded: readonly Coded[]): Found {
  const lists = coded.map(({ text, part }) => decodePostings(text, part.stories, part.offset));
  if (lists.length === 1 && lists[0]) return { stories: lists[0].stories, codes: lists[0].places };
  const count = lists.reduce((sum, { stories }) => sum + stories.length, 0);
  const found = { stories: new Int32Array(count), codes: new Uint8Array(count) };
  let at = 0;
  for (const { stories, places } of lists) {
    found.stories.set(stories, at);
    found.codes.set(places, at);
    at += stories.length;
  }
  return found;
}

/** Of several terms in a story the one that counts most. */
function merged(coded: readonly Coded[], weights: Float32Array, total: number): Found {
  const best = new Uint8Array(total).fill(NO_MATCH);
  // Room for all terms one after the other: that of each would have to be collected.
  const held = { stories: new Int32Array(total), places: new Uint8Array(total) };
  let count = 0;
  for (const { text, part, code } of coded) {
    const postings = decodeInto(text, part, () => held);
    count += putBest(best, held, { postings, code, weights });
  }
  const stories = new Int32Array(count);
  const codes = new Uint8Array(count);
  let at = 0;
  for (let story = 0; at < count && story < total; story += 1) {
    const code = best[story] ?? NO_MATCH;
    if (code === NO_MATCH) continue;
    stories[at] = story;
    codes[at] = code;
    at += 1;
  }
  return { stories, codes };
}

type Put = { readonly postings: number; readonly code: number; readonly weights: Float32Array };

/**
 * Puts the postings of one term where they count more; returns how many stories had none before.
 */
function putBest(
  best: Uint8Array,
  { stories, places }: Postings,
  { postings, code, weights }: Put,
): number {
  let fresh = 0;
  for (let at = 0; at < postings; at += 1) {
    const story = stories[at] ?? 0;
    const held = best[story] ?? NO_MATCH;
    const next = code + (places[at] ?? 0);
    if (held === NO_MATCH) fresh += 1;
    else if ((weights[next] ?? 0) <= (weights[held] ?? 0)) continue;
    best[story] = next;
  }
  return fresh;
}

/** By the terms that count most: a beginning is not less rare for all that begins so. */
function rarityOf(terms: readonly WeighedTerm[], total: number): number {
  const most = Math.max(...terms.map(({ weight }) => weight));
  const stories = terms
    .filter(({ weight }) => weight === most)
    .reduce((sum, { level }) => sum + storiesOf(level), 0);
  return Math.log2(1 + total / Math.max(1, stories));
}
