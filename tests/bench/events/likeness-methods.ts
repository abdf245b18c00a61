import { spellingsOf, wordKey } from '#src/content/text/words.ts';
import type { PairSide } from '#tests/support/import/event-pairs.ts';

/** How alike two texts are; more is more alike. */
export type Likeness = (a: PairSide, b: PairSide) => number;

const wordsIn = (text: string): readonly string[] => spellingsOf(text).map(wordKey);
const wholeOf = ({ title, excerpt }: PairSide): string => `${title} ${excerpt}`;

/** Rarity of terms among texts, `ln(texts / texts with it)`. */
function rarityOf(texts: readonly (readonly string[])[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const terms of texts)
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log((texts.length + 1) / ((counts.get(term) ?? 0) + 0.5));
}

/** Cosine of distinct terms, weighed by tf-idf. */
function cosine(termsOf: (side: PairSide) => readonly string[], texts: readonly PairSide[]) {
  const rarity = rarityOf(texts.map(termsOf));
  const square = (terms: Iterable<string>): number =>
    [...terms].reduce((sum, term) => sum + rarity(term) ** 2, 0);
  return (a: PairSide, b: PairSide): number => {
    const [one, other] = [new Set(termsOf(a)), new Set(termsOf(b))];
    const both = square([...one].filter((term) => other.has(term)));
    return both / (Math.sqrt(square(one) * square(other)) || 1);
  };
}

/** BM25 of each text as a query for the other, per word of the query; the mean of both. */
function bm25(texts: readonly PairSide[]): Likeness {
  const all = texts.map((side) => wordsIn(wholeOf(side)));
  const rarity = rarityOf(all);
  const mean = all.reduce((sum, { length }) => sum + length, 0) / all.length;
  const oneWay = (query: readonly string[], text: readonly string[]): number => {
    const distinct = [...new Set(query)];
    const points = distinct.map((term) => {
      const times = text.filter((word) => word === term).length;
      return (rarity(term) * times * 2.2) / (times + 1.2 * (0.25 + (0.75 * text.length) / mean));
    });
    const most = distinct.reduce((sum, term) => sum + rarity(term), 0);
    return points.reduce((sum, point) => sum + point, 0) / (most || 1);
  };
  return (a, b) => {
    const [one, other] = [wordsIn(wholeOf(a)), wordsIn(wholeOf(b))];
    return (oneWay(one, other) + oneWay(other, one)) / 2;
  };
}

function gramsOf(text: string, length: number): readonly string[] {
  const plain = ` ${wordsIn(text).join(' ')} `;
  return Array.from({ length: Math.max(0, plain.length - length + 1) }, (_, at) =>
    plain.slice(at, at + length),
  );
}

/** Jaccard of runs of four characters: what MinHash and LSH approximate. */
function jaccard(a: string, b: string): number {
  const [one, other] = [new Set(gramsOf(a, 4)), new Set(gramsOf(b, 4))];
  const both = [...one].filter((gram) => other.has(gram)).length;
  return both / (one.size + other.size - both || 1);
}

/** Common methods that need nothing but texts, those for rarity given. */
export const likenessMethods = (texts: readonly PairSide[]): ReadonlyMap<string, Likeness> =>
  new Map<string, Likeness>([
    ['tf-idf cosine, title', cosine(({ title }) => wordsIn(title), texts)],
    ['tf-idf cosine, title and excerpt', cosine((side) => wordsIn(wholeOf(side)), texts)],
    ['BM25, title and excerpt', bm25(texts)],
    ['character 4-grams, title', (a, b) => jaccard(a.title, b.title)],
    ['character 4-grams, title and excerpt', (a, b) => jaccard(wholeOf(a), wholeOf(b))],
    ['4-grams by tf-idf cosine', cosine((side) => gramsOf(wholeOf(side), 4), texts)],
  ]);
