import { mayBeFirst } from '#src/content/bundle/clock-fault.ts';
import type { Story } from '#src/content/bundle/story-file.ts';
import {
  coverageList,
  type TakenReport,
  type TimedReport,
} from '#src/content/coverage/coverage-list.ts';
import { hasRightDate } from '#src/content/coverage/right-date.ts';

/** Who reported a story when, as far as the archive holds it. */
export type PublicationOrder = {
  readonly lead: TakenReport;
  /**
   * The lead, its coverage and what other stories have of the event, in order; without what is left
   * out.
   */
  readonly reports: readonly TimedReport[];
  /** Those whose time is not known, or cannot be right: they stand nowhere in an order. */
  readonly leftOut: readonly TakenReport[];
  /**
   * The lead and the reports of the same event, those under other stories among them, in order.
   * Empty when the lead's own date cannot be right: nothing is measured then.
   */
  readonly event: readonly TakenReport[];
  /**
   * Of the event, all that ran in its first minute, and the last one. Times are shown to the
   * minute, so seconds do not decide. Where the clock of one is coarse, all that may have been the
   * first.
   */
  readonly earliest: readonly TakenReport[];
  /**
   * Which of several earliest ones was first cannot be told, because a clock is coarse: the minutes
   * within which they ran.
   */
  readonly unsettled?: number;
  readonly latest: TakenReport | undefined;
};

/**
 * The order in which a story and its coverage were published. Only reports of the same event can be
 * the earliest: what ran weeks before, on the same matter, did not run this.
 */
export function publicationOrder(story: Story): PublicationOrder {
  const all = coverageList(story);
  const lead = all.find(({ role }) => role === 'lead') ?? all[0];
  if (!lead) throw new Error('a story without its lead');
  const reports = all.filter((report) => hasRightDate(report));
  const event = hasRightDate(lead) ? reports.filter(({ role }) => role !== 'background') : [];
  return {
    lead,
    reports,
    leftOut: all.filter((report) => !hasRightDate(report)),
    event,
    ...firstOf(event),
    latest: event.at(-1),
  };
}

function firstOf(event: readonly TakenReport[]): Pick<PublicationOrder, 'earliest' | 'unsettled'> {
  const earliest = mayBeFirst(event);
  const coarse = Math.max(0, ...earliest.map((report) => report.coarse ?? 0));
  return earliest.length > 1 && coarse > 0 ? { earliest, unsettled: coarse } : { earliest };
}
