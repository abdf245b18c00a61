import type { TakenReport } from '#src/content/coverage/coverage-list.ts';
import type { PublicationOrder } from './publication-order.ts';

/**
 * What this archive says of the first report of an event. `others` counts the reports that ran in
 * the same minute, or may have, beside those that are named.
 */
export type First =
  /** The lead's own date is impossible. */
  | { readonly is: 'unknown' }
  | { readonly is: 'only' }
  /** A coarse clock leaves open which was first, within so many minutes. */
  | ({ readonly is: 'open'; readonly withinMinutes: number } & Pair)
  /** The lead, alone. */
  | { readonly is: 'lead'; readonly lead: TakenReport; readonly reports: number }
  /** The lead, `a`, and others of its minute. */
  | ({ readonly is: 'shared' } & Pair)
  | ({ readonly is: 'earlier' } & Earlier);

type Pair = { readonly a: TakenReport; readonly b: TakenReport; readonly others: number };

type Earlier = {
  /** By the lead's own outlet. */
  readonly sameOutlet: boolean;
  readonly report: TakenReport;
  readonly others: number;
  readonly lagMinutes: number;
  /** All of the first are listed under other stories. */
  readonly elsewhere: boolean;
};

/** Decides which report of an event ran first; every sentence on it says what this returns. */
export function whoWasFirst(order: PublicationOrder): First {
  const { lead, event, earliest, unsettled, leftOut } = order;
  const [first, second] = earliest;
  if (!first || leftOut.includes(lead)) return { is: 'unknown' };
  if (event.length === 1) return { is: 'only' };
  if (unsettled !== undefined && second)
    return {
      is: 'open',
      withinMinutes: unsettled,
      a: first,
      b: second,
      others: earliest.length - 2,
    };
  if (earliest.includes(lead)) {
    const next = earliest.find((report) => report !== lead);
    return next
      ? { is: 'shared', a: lead, b: next, others: earliest.length - 2 }
      : { is: 'lead', lead, reports: event.length };
  }
  return {
    is: 'earlier',
    sameOutlet: first.outlet.domain === lead.outlet.domain,
    report: first,
    others: earliest.length - 1,
    lagMinutes: -first.offset,
    elsewhere: earliest.every(({ under }) => under !== undefined),
  };
}
