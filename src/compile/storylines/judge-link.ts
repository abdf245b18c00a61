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
import { cosine } from './terms/cosine.ts';
import type { Rarity } from './terms/rarity.ts';
import { type Headline, isSeries } from './terms/read-headline.ts';
import type { StoryTerms } from './terms/read-terms.ts';
import type { WordReader } from './terms/story-words.ts';
import type { Vocabulary } from './terms/vocabulary.ts';

/** A story for judging links; its time in milliseconds. */
export type Telling = {
  readonly title: string;
  readonly terms: StoryTerms;
  readonly headline: Headline;
  readonly time: number;
  readonly domain: string;
};

/** What is known of the whole archive. */
export type KnownTerms = {
  /** Reads a headline again: keeping the words of all would fill the memory, and few are shown. */
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
  /** What both stories have and few others do. */
  readonly things: readonly SharedThing[];
};

const DAY_MS = 86_400_000;

/** Headlines this much alike within so many days are one piece published again. */
const COPY = { likeness: 0.75, days: 7 };

/** Least likeness of stories on one matter; by chance alone some share rare words. */
const ALIKE = 0.12;
/** Two things new to the archive prove less than three, so their stories must be more alike. */
const ALIKE_IN_NEW = 0.3;

/** In an archive of fewer stories every country is rare: there both headlines must have a name. */
const FEW_STORIES = 30;

type Judging = {
  /**
   * A headline word's worth in the archive when the later story ran, so that later stories change
   * no decision.
   */
  readonly worth: (term: number) => number;
  /** Whether they share enough rare words to be on one matter. */
  readonly mayBeMatter: boolean;
};

/**
 * Judges by words alone whether the later of two stories continues the earlier; otherwise
 * undefined. Either one headline contains all that the other is about (the next stage of one
 * thing), or both share several rare things (one matter).
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
  const likeness = cosine(earlier.terms, later.terms, known.rarity);
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
 * Least likeness of two stories on one matter; undefined if they share too few rare things, or no
 * name. Three are needed, or two that the archive first had with the earlier story, if the outlets
 * differ.
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
  // What is in an archive from its first days on is new to the archive, not to the world.
  return earlier.domain !== later.domain && since > known.begins && fresh >= HEADED_THINGS
    ? ALIKE_IN_NEW
    : undefined;
}

/** Whether two headlines share a word that is not everywhere. */
export const inSharedHeadlines = (a: Telling, b: Telling, { rarity }: KnownTerms): boolean =>
  a.headline.telling.numbers.some(
    (number) => !rarity.isEverywhere(number) && b.headline.telling.numbers.includes(number),
  );
