import { EVENT_HOURS } from '#src/content/coverage.ts';
import type { HeatAccount } from '#src/content/heat.ts';
import { Explained } from './explained.tsx';
import { HeatExplained } from './heat-explained.tsx';
import { MixExplained } from './mix-explained.tsx';

type EvidenceExplainedProps = {
  /** What the archive's heat is made of; undefined until it is known. */
  readonly heat: HeatAccount | undefined;
};

/** How each figure of the evidence is counted. */
export function EvidenceExplained({ heat }: EvidenceExplainedProps) {
  return (
    <div>
      <Explained title="Same event and background" figure="tiers">
        <p>
          A report belongs to the <b>same event</b> as its story when it ran within {EVENT_HOURS} hours of it, before or after,
          and to the <b>background</b> otherwise.
        </p>
      </Explained>
      <MixExplained />
      <HeatExplained heat={heat} />
    </div>
  );
}
