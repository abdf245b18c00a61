import type { TakenReport } from '#src/content/coverage/coverage-list.ts';
import { offsetWords } from '#src/content/words/lag-words.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import type { PublicationOrder } from '../publication-order.ts';

/** A report to name in the picture: its role, and its outlet. */
export type FlagCandidate = Pick<TakenReport, 'id' | 'role'> & {
  readonly title: string;
  readonly name: string;
};

/** Stories with more reports name only the necessary ones. */
const FEW = 12;

/**
 * The reports that a strip always names, the lead first, and those that it names if there is room,
 * the best first.
 */
export function flagCandidates(order: PublicationOrder): {
  readonly must: readonly FlagCandidate[];
  readonly may: readonly FlagCandidate[];
} {
  const { lead, reports } = order;
  const must = namedAlways(order);
  const others = reports.length > FEW ? [] : reports.filter((report) => !must.includes(report));
  const wish = (report: TakenReport): FlagCandidate => {
    const { id, role, outlet, offset } = report;
    const titles = [
      ...superlatives(report, order),
      ...(report === lead ? [] : [offsetWords(offset)]),
    ];
    return { id, role, title: titles.join(', '), name: outletWords(outlet) };
  };
  return {
    must: must.map(wish),
    may: others.toSorted((a, b) => (b.quality ?? 0) - (a.quality ?? 0)).map(wish),
  };
}

function namedAlways({ lead, event, earliest, latest }: PublicationOrder): readonly TakenReport[] {
  if (event.length < 2) return [lead];
  return [...new Set([lead, ...earliest.slice(0, 1), ...(latest ? [latest] : [])])];
}

function superlatives(
  report: TakenReport,
  { lead, event, earliest, unsettled, latest }: PublicationOrder,
): string[] {
  const compared = event.length > 1;
  const words = [
    ...(report === lead ? ['lead'] : []),
    ...(compared && report === earliest[0] && unsettled === undefined ? ['earliest'] : []),
    ...(compared && report === latest ? ['latest'] : []),
  ];
  return words.map((word, at) => (at === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word));
}
