import { CONTAINED_SHARE, CONTAINED_WORTH } from '#src/content/coverage/storyline-rules.ts';
import { containedIn, isMissing } from './terms/contained-in.ts';
import type { Headline } from './terms/read-headline.ts';

/** Two headlines on one thing. */
export type NextStage = {
  /** What they share, in nats. */
  readonly worth: number;
  /** How much of the longer one the shorter one is. */
  readonly share: number;
  /** They differ only in the stage that they name. */
  readonly onlyStage: boolean;
  /** The later one is the shorter. */
  readonly shortens: boolean;
};

/**
 * What two headlines share if one contains the other, apart from stages; otherwise undefined. If
 * each contains the other, the stages must differ.
 */
export function nextStage(
  a: Headline,
  b: Headline,
  worth: (term: number) => number,
): NextStage | undefined {
  // A monthly or weekly update is about many things.
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
