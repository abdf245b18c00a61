import type { HeatAccount } from '#src/content/heat.ts';
import { HeadlinesExplained } from './headlines-explained.tsx';
import { HeatExplained } from './heat-explained.tsx';
import { MixExplained } from './mix-explained.tsx';
import { OrderExplained } from './order-explained.tsx';
import { OutletsExplained } from './outlets-explained.tsx';
import { SourcesExplained } from './sources-explained.tsx';
import { StorylinesExplained } from './storylines-explained.tsx';
import { TiersExplained } from './tiers-explained.tsx';

type EvidenceExplainedProps = {
  /** What the archive's heat is made of; undefined until it is known. */
  readonly heat: HeatAccount | undefined;
};

/** How each figure of the evidence is counted. */
export function EvidenceExplained({ heat }: EvidenceExplainedProps) {
  return (
    <div>
      <OrderExplained />
      <TiersExplained />
      <SourcesExplained />
      <MixExplained />
      <OutletsExplained />
      <HeatExplained heat={heat} />
      <HeadlinesExplained />
      <StorylinesExplained />
    </div>
  );
}
