import {
  type EventReport,
  figuresOf,
  lagsOf,
  type OutletFigures,
} from '#src/content/bundle/outlet-measures.ts';
import { isRightMoment } from '#src/content/coverage/right-date.ts';
import type { OutletClocks } from '../clocks/find-clocks.ts';
import type { Draft } from '../coverage/draft.ts';

type Measuring = {
  follows: number;
  readonly lags: number[];
  readonly qualities: (number | null)[];
};

/** Measures, in one pass over all coverage, how outlets report compared with others; by domain. */
export function measureOutlets(
  drafts: readonly Draft[],
  clocks: OutletClocks,
): (domain: string) => OutletFigures {
  const measured = new Map<string, Measuring>();
  const of = (domain: string): Measuring => {
    const held = measured.get(domain) ?? { follows: 0, lags: [], qualities: [] };
    measured.set(domain, held);
    return held;
  };
  const seen = new Set<string>();
  for (const draft of drafts) {
    const { article, coverage } = draft;
    of(article.provider.domain).qualities.push(article.quality);
    for (const { report, id, story } of coverage) {
      // A report that leads a story is counted there.
      if (story === undefined && !seen.has(id))
        of(report.provider.domain).qualities.push(report.quality);
      seen.add(id);
    }
    for (const domain of followersOf(draft)) of(domain).follows += 1;
    for (const [domain, lag] of lagsOf(datedEvent(draft, clocks))) of(domain).lags.push(lag);
  }
  return (domain) => figuresOf(of(domain));
}

function followersOf({ article, coverage, elsewhere }: Draft): Set<string> {
  const ofEvent = [...coverage.filter(({ tier }) => tier === 'event'), ...elsewhere];
  const others = ofEvent.map(({ report }) => report.provider.domain);
  return new Set(others.filter((domain) => domain !== article.provider.domain));
}

/**
 * The lead and the reports of its event, also under other stories, without impossible dates;
 * nothing if the lead's own date is impossible.
 */
function datedEvent(
  { article, isDated, coverage, elsewhere }: Draft,
  clocks: OutletClocks,
): EventReport[] {
  if (!isDated) return [];
  const others = coverage.filter(
    (covering) => covering.tier === 'event' && isRightMoment(covering.time, covering.future),
  );
  const told = (domain: string, offset: number): EventReport => ({
    domain,
    offset,
    coarse: clocks.get(domain)?.coarse,
  });
  const reports = [...others, ...elsewhere].map(({ report, offset }) =>
    told(report.provider.domain, offset),
  );
  return [told(article.provider.domain, 0), ...reports];
}
