import type { ToldClock } from '#src/content/bundle/clock-fault.ts';
import type { OwnFigures } from '#src/content/bundle/rule-figures.ts';
import type { HeatAccount } from '#src/content/coverage/heat.ts';
import { ClocksExplained } from './clocks-explained.tsx';
import { ElsewhereExplained } from './elsewhere-explained.tsx';
import { HeadlinesExplained } from './headlines-explained.tsx';
import { HeatExplained } from './heat-explained.tsx';
import { MixExplained } from './mix-explained.tsx';
import { OrderExplained } from './order-explained.tsx';
import { OutletsExplained } from './outlets-explained.tsx';
import { RulesMeasured } from './rules-measured.tsx';
import { SourcesExplained } from './sources-explained.tsx';
import { StorylinesExplained } from './storylines-explained.tsx';
import { TiersExplained } from './tiers-explained.tsx';

/** Each is absent if there is none. */
export type EvidenceKnown = {
  readonly judged?: OwnFigures | undefined;
  readonly clocks?: readonly ToldClock[] | undefined;
};

type EvidenceExplainedProps = {
  /** What the archive's heat consists of; undefined until loaded. */
  readonly heat: HeatAccount | undefined;
  /** The archive's own verdicts and clocks; undefined until loaded. */
  readonly known: EvidenceKnown | undefined;
};

/** How each figure of the evidence is counted. */
export function EvidenceExplained({ heat, known }: EvidenceExplainedProps) {
  return (
    <div>
      {known ? <RulesMeasured own={known.judged} /> : null}
      <OrderExplained />
      <ClocksExplained clocks={known ? (known.clocks ?? []) : undefined} />
      <TiersExplained />
      <ElsewhereExplained />
      <SourcesExplained />
      <MixExplained />
      <OutletsExplained />
      <HeatExplained heat={heat} />
      <HeadlinesExplained />
      <StorylinesExplained />
    </div>
  );
}
