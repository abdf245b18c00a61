import {
  CONTAINED_IN_COVERAGE,
  HEADED_THINGS,
  LATE_DAYS,
  MATTER_DAYS,
  OWN_DAYS,
  SHARED_THINGS,
} from '#src/content/coverage/storyline-rules.ts';
import type { KnownTerms, Telling } from './judge-link.ts';
import { type NextStage, nextStage } from './next-stage.ts';
import { sharedThings } from './shared-things.ts';
import { cosine } from './terms/cosine.ts';
import type { HeadlineStage } from './terms/headline-stage.ts';
import { isSeries } from './terms/read-headline.ts';

/** Only the headline of a report is compared; such a match must be more than chance. */
const LIKENESS = 0.01;
const DAY_MS = 86_400_000;

/**
 * Whether the next stage of a thing is a step. A shorter later headline must name a further stage.
 * A maker continues a preview, or goes to a further stage: after the last one there are only more
 * notes.
 */
function isStep(
  { onlyStage, share, shortens }: NextStage,
  earlier: HeadlineStage,
  later: HeadlineStage,
  isOwn: boolean,
): boolean {
  if (onlyStage) return true;
  const isFurther = earlier > 0 && later > earlier;
  if (share < CONTAINED_IN_COVERAGE || (shortens && !isFurther)) return false;
  const isPreview = earlier === 1 || earlier === 2;
  return !isOwn || (isPreview ? later === 0 || later >= earlier : later > earlier);
}

/**
 * Judges whether the later of a lead and a report of its coverage continues the earlier: what both
 * tell of, and whether it is the next stage of nothing but one thing. Undefined when it does not.
 */
export function judgeStep(earlier: Telling, later: Telling, known: KnownTerms) {
  const [a, b] = [earlier.headline, later.headline];
  if (isSeries(a, b)) return undefined;
  const days = (later.time - earlier.time) / DAY_MS;
  const isOwn = earlier.domain === later.domain;
  const things = sharedThings(earlier.terms, later.terms, known);
  const stage = days >= OWN_DAYS || !isOwn ? nextStage(a, b, known.rarity.worth) : undefined;
  if (stage && isStep(stage, a.stage, b.stage, isOwn)) return { things, isStage: stage.onlyStage };
  const headed = things.filter((thing) => thing.headed).length;
  if (
    isOwn ||
    days < LATE_DAYS ||
    days > MATTER_DAYS ||
    things.length < SHARED_THINGS ||
    headed < HEADED_THINGS
  )
    return undefined;
  return cosine(earlier.terms, later.terms, known.rarity) >= LIKENESS
    ? { things, isStage: false }
    : undefined;
}
