import type { Rarity } from './rarity.ts';
import type { Headline } from './read-headline.ts';
import type { StoryTerms } from './read-terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A story as links are judged by. */
export type Telling = { readonly terms: StoryTerms; readonly headline: Headline };

/** What is known of the archive that the stories are from. */
export type Known = { readonly vocabulary: Vocabulary; readonly rarity: Rarity };

/** Why a story continues an earlier one. */
export type Reason = {
  /** Better reasons are higher. */
  readonly rank: number;
  /** Rare words that both headlines have. */
  readonly anchors: readonly number[];
  /** All rare terms that the stories share, the most telling first. */
  readonly shared: readonly number[];
};

/** Terms in both headlines weigh this much more than those that are in neither; a pair of words weighs half, for its words count too. */
const HEADED = 2;
const PAIR = 0.5;

/**
 * What must be shared: `score` is the worth of all shared rare terms, in units of what one story alone has; `likeness` is the cosine of the
 * headlines' words. Chosen by reading links of two archives; decisions/066-storylines.md has the figures.
 */
type Measure = { readonly score: number; readonly likeness: number; readonly alone?: number };
const SAME_LEAD: Measure = { score: 2, likeness: 0.25, alone: 4.5 };
const SAME_SUBJECT: Measure = { score: 5, likeness: 0.5, alone: 4.5 };
const ONE_LEADS: Measure = { score: 4.5, likeness: 0.3 };
const TWO_NAMES: Measure = { score: 3, likeness: 0.15 };
const NAMED = 8;
const ALIKE: Measure = { score: 2.8, likeness: 0.55 };

/** The least letters of a name that says enough alone, unless it is very rare: shorter ones are mostly abbreviations that every trade has. */
const LONG = 4;

/** Judges whether the later of two stories continues the earlier, by their words alone. Undefined when it does not. */
export function judgeLink(earlier: Telling, later: Telling, { vocabulary, rarity }: Known): Reason | undefined {
  const [a, b] = [earlier.headline, later.headline];
  // Instalments of a series, and copies: told alike whatever happens.
  if ((a.dated && b.dated) || a.form === b.form) return undefined;
  const inBoth = [...b.terms].filter((term) => a.terms.has(term) && rarity.isRare(term));
  const anchors = inBoth.filter((term) => !vocabulary.isPair(term));
  if (anchors.length === 0) return undefined;

  const weights = sharedWeights(earlier.terms, later.terms, { vocabulary, rarity });
  const score = sum(weights.values()) / rarity.unit;
  const likeness = likenessOf(a, b, rarity);
  const names = anchors.filter((term) => a.names.has(term) && b.names.has(term));
  const hasPair = inBoth.some((term) => vocabulary.isPair(term) && vocabulary.wordsOf(term).some((word) => names.includes(word)));
  const telling = names.filter((term) => vocabulary.shown(term).length >= LONG || rarity.isVeryRare(term));
  const saysEnough = telling.length > 0;
  const enough = ({ score: least, likeness: like, alone }: Measure): boolean =>
    (score >= least && likeness >= like) || (alone !== undefined && score >= alone);
  const [leadsA, leadsB] = [names.some((term) => a.leads.has(term)), names.some((term) => b.leads.has(term))];

  const continues =
    (saysEnough && (hasPair || anchors.length > 1) && leadsA && leadsB && enough(SAME_LEAD)) ||
    (saysEnough && names.some((term) => a.subject.has(term) && b.subject.has(term)) && enough(SAME_SUBJECT)) ||
    (saysEnough && (leadsA || leadsB) && enough(ONE_LEADS)) ||
    (apart(telling, inBoth, vocabulary) > 1 && enough(TWO_NAMES)) ||
    (saysEnough && score >= NAMED) ||
    (anchors.length > 1 && enough(ALIKE) && !differ(a, b));
  if (!continues) return undefined;
  const shared = [...weights].sort(([x, u], [y, w]) => w - u || x - y).map(([term]) => term);
  return { rank: score * (0.3 + likeness), anchors, shared };
}

/** How many names these words are, when those that stand together in both headlines are one. */
const apart = (names: readonly number[], inBoth: readonly number[], { isPair, wordsOf }: Vocabulary): number =>
  names.length - inBoth.filter((term) => isPair(term) && wordsOf(term).every((word) => names.includes(word))).length;

/** Headlines that each begin with a name that the other has not are about two things. */
const differ = (a: Headline, b: Headline): boolean => begins(a, b) === false && begins(b, a) === false;

const begins = ({ leads }: Headline, { terms }: Headline): boolean | undefined =>
  leads.size === 0 ? undefined : [...leads].some((lead) => terms.has(lead));

/** The rare terms of both stories, and what sharing each is worth. */
function sharedWeights(a: StoryTerms, b: StoryTerms, { vocabulary, rarity }: Known): Map<number, number> {
  const weights = new Map<number, number>();
  const add = (terms: Int32Array, others: Int32Array, weight: number): void => {
    for (const term of inCommon(terms, others)) {
      if (rarity.isRare(term)) weights.set(term, rarity.worth(term) * weight * (vocabulary.isPair(term) ? PAIR : 1));
    }
  };
  add(a.headed, b.headed, HEADED);
  add(a.headed, b.told, Math.sqrt(HEADED));
  add(a.told, b.headed, Math.sqrt(HEADED));
  add(a.told, b.told, 1);
  return weights;
}

/** What two ascending lists have in common. */
function* inCommon(a: Int32Array, b: Int32Array): Generator<number> {
  let at = 0;
  for (const value of a) {
    while (at < b.length && (b[at] ?? 0) < value) at += 1;
    if (b[at] === value) yield value;
  }
}

/** The cosine of two headlines' words, each counted by its worth: 1 for the same words, 0 for none in common. */
function likenessOf({ words: a }: Headline, { words: b }: Headline, { worth }: Rarity): number {
  const square = (words: Iterable<number>): number => sum([...words].map((word) => worth(word) ** 2));
  return square([...a].filter((word) => b.has(word))) / Math.sqrt(square(a) * square(b) || 1);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
