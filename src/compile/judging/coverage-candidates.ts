import { EVENT_HOURS } from '#src/content/coverage/near-lead.ts';
import { isRightMoment } from '#src/content/coverage/right-date.ts';
import type { Covering, Draft } from '../coverage/draft.ts';
import type { Stratum } from '../verdicts/verdict.ts';
import type { PairCandidate } from './candidate.ts';
import type { Likeness } from './pair-likeness.ts';

/**
 * Cosine from which texts count as alike: half of the reports of an event that a rule missed were
 * above it.
 */
const EVENT_ALIKE = 0.15;
const STEP_ALIKE = 0.4;
/** Below this cosine none of 40 pairs that were read was a step. */
const STEP_LEAST = 0.25;

/** A step is shown if its words are known. */
type Stepping = Covering & { readonly step?: readonly string[] | undefined };

/**
 * Every report that a story lists, paired with its lead: within EVENT_HOURS for the event, further
 * away for a step. Excludes impossible dates and, for steps, the lead's own text and what shares
 * next to nothing with it.
 */
export function* coverageCandidates(
  drafts: readonly Draft[],
  likeness: Likeness,
): Generator<PairCandidate> {
  for (const draft of drafts) {
    if (!draft.isDated) continue;
    for (const covering of draft.coverage) {
      if (!isRightMoment(covering.time, covering.future)) continue;
      const stratum = stratumOf(draft, covering, likeness);
      if (stratum) yield candidateOf(draft, covering, stratum);
    }
  }
}

function stratumOf(
  { article, copyOf }: Draft,
  covering: Stepping,
  likeness: Likeness,
): Stratum | undefined {
  const alike = likeness.of(article, covering.report);
  if (Math.abs(covering.offset) <= EVENT_HOURS * 60) {
    if (covering.tier === 'event') return 'event-passes';
    return alike >= EVENT_ALIKE ? 'event-near' : 'event-far';
  }
  const isLeadsText =
    covering.copyOf === article.slug ||
    copyOf === covering.id ||
    (copyOf ?? '') === covering.copyOf;
  if (isLeadsText) return undefined;
  if (covering.step) return 'step-passes';
  if (alike >= STEP_ALIKE) return 'step-near';
  return alike >= STEP_LEAST ? 'step-far' : undefined;
}

function candidateOf(
  { article, time }: Draft,
  { id, report, time: at }: Covering,
  stratum: Stratum,
): PairCandidate {
  const kind = stratum.startsWith('event') ? 'event' : 'storyline';
  return {
    kind,
    pair: [article.slug, id],
    stratum,
    sides: [
      { ...article, time },
      { ...report, time: at },
    ],
  };
}
