import {
  FURTHEST_DAYS,
  HEADED_THINGS,
  MATTER_DAYS,
  NEW_DAYS,
  OWN_DAYS,
  SHARED_THINGS,
} from '#src/content/coverage/storyline-rules.ts';
import { nextStage } from './next-stage.ts';
import { type SharedThing, sharedThings } from './shared-things.ts';
import { eachShared } from './terms/each-shared.ts';
import type { Rarity } from './terms/rarity.ts';
import { type Headline, isSeries } from './terms/read-headline.ts';
import type { StoryTerms } from './terms/read-terms.ts';
import type { WordReader } from './terms/story-words.ts';
import { isPair, type Vocabulary } from './terms/vocabulary.ts';

/** A story as links are judged by; its time in milliseconds. */
export type Telling = {
  readonly title: string;
  readonly terms: StoryTerms;
  readonly headline: Headline;
  readonly time: number;
  readonly domain: string;
};

/** What is known of the archive that the stories are from. */
export type KnownTerms = {
  /**
   * Reads a headline again: the words of all of them would fill the memory, and few are told to
   * anyone.
   */
  readonly read: WordReader['read'];
  readonly vocabulary: Vocabulary;
  readonly rarity: Rarity;
  readonly stories: number;
  /** Time of the first story. */
  readonly begins: number;
};

/** Why a story continues an earlier one. */
export type Reason = {
  /** Better reasons are higher. */
  readonly rank: number;
  /** What both stories tell of that few others do. */
  readonly things: readonly SharedThing[];
};

const DAY_MS = 86_400_000;

/** Headlines this much alike within so many days are one piece told again. */
const COPY = { likeness: 0.75, days: 7 };

/**
 * Stories on one matter are at least this much alike; chance alone makes two of them share some
 * rare words.
 */
const ALIKE = 0.12;
/** Two things new to the archive say less than three, so that their stories must be more alike. */
const ALIKE_IN_NEW = 0.3;

/** In an archive of fewer stories every country is rare: there both headlines must have a name. */
const FEW_STORIES = 30;

/** How two stories are to be judged. */
type Judging = {
  /**
   * What a word of a headline tells in the archive as it was when the later story ran, so that
   * later stories change no answer.
   */
  readonly worth: (term: number) => number;
  /** Whether they share enough rare words to be on one matter. */
  readonly mayBeMatter: boolean;
};

/**
 * Judges whether the later of two stories continues the earlier, by their words alone; undefined
 * when it does not. Either all that one headline is about stands in the other (the next stage of
 * one thing), or both tell of several rare things (one matter).
 */
export function judgeLink(
  earlier: Telling,
  later: Telling,
  known: KnownTerms,
  { worth, mayBeMatter }: Judging,
): Reason | undefined {
  const [a, b] = [earlier.headline, later.headline];
  const days = (later.time - earlier.time) / DAY_MS;
  if (days > FURTHEST_DAYS || isSeries(a, b)) return undefined;
  const things = mayBeMatter ? sharedThings(earlier.terms, later.terms, known) : [];
  const stage =
    days >= OWN_DAYS || earlier.domain !== later.domain ? nextStage(a, b, worth) : undefined;
  const least = days <= MATTER_DAYS ? leastLikeness(earlier, later, things, known) : undefined;
  if (stage === undefined && least === undefined) return undefined;
  const likeness = likenessOf(earlier.terms, later.terms, known);
  if (likeness >= COPY.likeness && days <= COPY.days) return undefined;
  const isMatter = least !== undefined && likeness >= least;
  if (stage === undefined && !isMatter) return undefined;
  const value = Math.max(
    stage?.worth ?? 0,
    isMatter ? things.reduce((sum, thing) => sum + thing.worth, 0) : 0,
  );
  return { rank: value * (0.3 + likeness), things };
}

/**
 * How much alike two stories must be to be on one matter; undefined when they share too few rare
 * things, or no name: three are needed, or two that the archive first met with the earlier one,
 * told by two outlets.
 */
function leastLikeness(
  earlier: Telling,
  later: Telling,
  things: readonly SharedThing[],
  known: KnownTerms,
): number | undefined {
  const headed = things.filter((thing) => thing.headed).length;
  const named = known.stories < FEW_STORIES ? 2 : 1;
  if (headed < HEADED_THINGS || !things.some((thing) => thing.named >= named)) return undefined;
  if (things.length >= SHARED_THINGS) return ALIKE;
  const since = earlier.time - NEW_DAYS * DAY_MS;
  const fresh = things.filter(({ first }) => first >= since).length;
  // What an archive holds from its first days on is new to the archive, not to the world.
  return earlier.domain !== later.domain && since > known.begins && fresh >= HEADED_THINGS
    ? ALIKE_IN_NEW
    : undefined;
}

/**
 * What a term counts in the cosine: titles twice, pairs half, and what is rare far more than what
 * is not.
 */
const HEADED = 2;
const PAIR = 0.5;
const STEEP = 1.5;

/** The cosine of what two stories tell: 1 for the same words, 0 for none in common. */
export function likenessOf(a: StoryTerms, b: StoryTerms, { rarity }: KnownTerms): number {
  const weight = (term: number, times: number): number =>
    times * rarity.worth(term) ** STEEP * (isPair(term) ? PAIR : 1);
  const squares = ({ headed, told }: StoryTerms): number => {
    let sum = 0;
    for (const term of headed) sum += weight(term, HEADED) ** 2;
    for (const term of told) sum += weight(term, 1) ** 2;
    return sum;
  };
  const shared = (one: Int32Array, other: Int32Array, times: number): number => {
    let sum = 0;
    eachShared(one, other, (term) => {
      sum += weight(term, 1) ** 2 * times;
    });
    return sum;
  };
  const both =
    shared(a.headed, b.headed, HEADED ** 2) +
    shared(a.headed, b.told, HEADED) +
    shared(a.told, b.headed, HEADED) +
    shared(a.told, b.told, 1);
  return both === 0 ? 0 : both / Math.sqrt(squares(a) * squares(b));
}

/** Whether two headlines share a word that does not stand everywhere. */
export const inSharedHeadlines = (a: Telling, b: Telling, { rarity }: KnownTerms): boolean =>
  a.headline.telling.numbers.some(
    (number) => !rarity.isEverywhere(number) && b.headline.telling.numbers.includes(number),
  );
