import type { TakenReport } from '#src/content/coverage/coverage-list.ts';
import { offsetWords } from '#src/content/words/lag-words.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { t } from '#src/messages/messages.ts';
import type { PublicationOrder } from '../publication-order.ts';

/** A report to name in the picture: its role, and its outlet. */
export type FlagCandidate = Pick<TakenReport, 'id' | 'role'> & {
  readonly title: string;
  readonly name: string;
  /** The mark of the name. */
  readonly lang?: string | undefined;
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
  const { reports } = order;
  const must = namedAlways(order);
  const others = reports.length > FEW ? [] : reports.filter((report) => !must.includes(report));
  const wish = (report: TakenReport): FlagCandidate => {
    const { id, role, outlet } = report;
    const { lang } = outlet;
    return { id, role, title: titleOf(report, order), name: outletWords(outlet), lang };
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

function titleOf(
  report: TakenReport,
  { lead, event, earliest, unsettled, latest }: PublicationOrder,
): string {
  const compared = event.length > 1;
  const isEarliest = compared && report === earliest[0] && unsettled === undefined;
  const isLatest = compared && report === latest;
  if (report === lead) {
    if (isEarliest) return t('evidence.flagLeadEarliest');
    return t(isLatest ? 'evidence.flagLeadLatest' : 'evidence.flagLead');
  }
  const offset = offsetWords(report.offset);
  if (isEarliest) return t('evidence.flagEarliest', { offset });
  return isLatest ? t('evidence.flagLatest', { offset }) : offset;
}
