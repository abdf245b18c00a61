import { EVENT_HOURS } from '#src/content/coverage.ts';
import { Explained } from './explained.tsx';

/** How each figure of the evidence is counted. */
export function EvidenceExplained() {
  return (
    <Explained title="Same event and background" figure="tiers">
      <p>
        A report belongs to the <b>same event</b> as its story when it ran within {EVENT_HOURS} hours of it, before or after, and
        to the <b>background</b> otherwise.
      </p>
    </Explained>
  );
}
