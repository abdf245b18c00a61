import type { Rarity } from './rarity.ts';
import type { Headline } from './read-headline.ts';
import type { StoryTerms } from './read-terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A story as links are judged by; its time in milliseconds. */
export type Telling = { readonly terms: StoryTerms; readonly headline: Headline; readonly time: number };

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
const ALIKE_IN_TWO: Measure = { score: 2.8, likeness: 0.6 };

/** Headlines this much alike within so many days are one piece told again. */
const COPY = { likeness: 0.75, days: 7 };
const DAY = 86_400_000;

/** The least letters of a name that says enough alone, unless it is very rare: shorter ones are mostly abbreviations that every trade has. */
const LONG = 4;

/** Judges whether the later of two stories continues the earlier, by their words alone. Undefined when it does not. */
export function judgeLink(earlier: Telling, later: Telling, known: Known): Reason | undefined {
  const [a, b] = [earlier.headline, later.headline];
  // Instalments of a series, and copies: told alike whatever happens.
  if ((a.dated && b.dated) || a.form === b.form) return undefined;
  const inBoth = [...b.terms].filter((term) => a.terms.has(term) && known.rarity.isRare(term));
  const anchors = inBoth.filter((term) => !known.vocabulary.isPair(term));
  const names = anchors.filter((term) => a.names.has(term) && b.names.has(term));
  const likeness = likenessOf(a, b, known.rarity);
  if (likeness >= COPY.likeness && later.time - earlier.time <= COPY.days * DAY) return undefined;
  if (anchors.length === 0 || (names.length === 0 && likeness < ALIKE.likeness)) return undefined;
  const weights = sharedWeights(earlier.terms, later.terms, known);
  const score = sum(weights.values()) / known.rarity.unit;
  const measured = { score, likeness };
  if (!(sharesNames(a, b, { names, inBoth, measured }, known) || (anchors.length > 1 && isAlike(a, b, { anchors, measured }))))
    return undefined;
  const shared = [...weights].sort(([x, u], [y, w]) => w - u || x - y).map(([term]) => term);
  return { rank: score * (0.3 + likeness), anchors, shared };
}

type Measured = { readonly score: number; readonly likeness: number };

const enough = (
  { score, likeness }: Measured,
  { score: least, likeness: like, alone = Number.POSITIVE_INFINITY }: Measure,
): boolean => (score >= least && likeness >= like) || score >= alone;

/** What two headlines share: names, and all rare terms. */
type Shared = { readonly names: readonly number[]; readonly inBoth: readonly number[]; readonly measured: Measured };

/** Whether two headlines name the same thing, as what they are about. */
function sharesNames(a: Headline, b: Headline, { names, inBoth, measured }: Shared, { vocabulary, rarity }: Known): boolean {
  const telling = names.filter((term) => vocabulary.shown(term).length >= LONG || rarity.isVeryRare(term));
  if (telling.length === 0) return false;
  const [leadsA = false, leadsB = false] = [a, b].map(({ leads }) => names.some((term) => leads.has(term)));
  const [inA = false, inB = false] = [a, b].map(({ subject }) => telling.some((term) => subject.has(term)));
  const leadsInOther = names.some(
    (term) => (a.leads.has(term) && b.subject.has(term)) || (b.leads.has(term) && a.subject.has(term)),
  );
  const hasPair = inBoth.some((term) => vocabulary.isPair(term) && vocabulary.wordsOf(term).some((word) => names.includes(word)));
  const words = inBoth.filter((term) => !vocabulary.isPair(term)).length;
  return (
    (leadsA && leadsB && (hasPair || words > 1) && enough(measured, SAME_LEAD)) ||
    (names.some((term) => a.subject.has(term) && b.subject.has(term)) && enough(measured, SAME_SUBJECT)) ||
    (leadsInOther && enough(measured, ONE_LEADS)) ||
    (inA && inB && apart(telling, inBoth, vocabulary) > 1 && enough(measured, TWO_NAMES)) ||
    ((inA || inB) && measured.score >= NAMED)
  );
}

/** Whether two headlines are in the same rare words, though no name is among them, or only such as say little. */
const isAlike = (a: Headline, b: Headline, { anchors, measured }: Alike): boolean =>
  enough(measured, anchors.length > 2 ? ALIKE : ALIKE_IN_TWO) && !differ(a, b);

type Alike = { readonly anchors: readonly number[]; readonly measured: Measured };

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
    let at = 0;
    for (const term of terms) {
      while (at < others.length && (others[at] ?? 0) < term) at += 1;
      if (others[at] !== term || !rarity.isRare(term)) continue;
      weights.set(term, rarity.worth(term) * weight * (vocabulary.isPair(term) ? PAIR : 1));
    }
  };
  add(a.headed, b.headed, HEADED);
  add(a.headed, b.told, Math.sqrt(HEADED));
  add(a.told, b.headed, Math.sqrt(HEADED));
  add(a.told, b.told, 1);
  return weights;
}

/** The cosine of two headlines' words, each counted by its worth: 1 for the same words, 0 for none in common. */
const likenessOf = (a: Headline, b: Headline, { square }: Rarity): number =>
  square([...a.words].filter((word) => b.words.has(word))) / Math.sqrt(a.square * b.square || 1);

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
