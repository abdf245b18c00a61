import { CONTAINED_SHARE, CONTAINED_WORTH } from '#src/content/coverage/storyline-rules.ts';
import { containedIn, isMissing } from './terms/contained-in.ts';
import type { Headline } from './terms/read-headline.ts';

/** Two headlines on one thing. */
export type NextStage = {
  /** What they share, in nats. */
  readonly worth: number;
  /** How much of the longer one the shorter one is. */
  readonly share: number;
  /** They differ in nothing but the stage that they name. */
  readonly onlyStage: boolean;
  /** The later one is the shorter. */
  readonly shortens: boolean;
};

/**
 * What two headlines share when one is all in the other, stages set aside; undefined when neither
 * is. When each is in the other, the stages must differ.
 */
export function nextStage(
  a: Headline,
  b: Headline,
  worth: (term: number) => number,
): NextStage | undefined {
  // A month's or a week's update tells of many things.
  if ([a, b].some(({ dated, series }) => dated && series)) return undefined;
  if (isMissing(a, b, worth) && isMissing(b, a, worth)) return undefined;
  const [ofA, ofB] = [containedIn(a, b, worth), containedIn(b, a, worth)];
  const [wholeA, wholeB] = [ofA, ofB].map(
    ({ whole, worth: held }) => whole && held >= CONTAINED_WORTH,
  );
  if (!(wholeA || wholeB)) return undefined;
  const onlyStage = wholeA === true && wholeB === true;
  if (onlyStage && a.stage === b.stage) return undefined;
  const [shorter, longer] = wholeA ? [ofA, ofB] : [ofB, ofA];
  return longer.share >= CONTAINED_SHARE
    ? { worth: shorter.worth, share: longer.share, onlyStage, shortens: !wholeA }
    : undefined;
}
