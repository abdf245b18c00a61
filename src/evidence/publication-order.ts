import { mayBeFirst } from '#src/content/bundle/clock-fault.ts';
import type { Story } from '#src/content/bundle/story-file.ts';
import {
  coverageList,
  type TakenReport,
  type TimedReport,
} from '#src/content/coverage/coverage-list.ts';
import { hasRightDate } from '#src/content/coverage/right-date.ts';

/** Who reported a story when, in this archive. */
export type PublicationOrder = {
  readonly lead: TakenReport;
  /**
   * The lead, its coverage and the event's reports under other stories, in order; without
   * `leftOut`.
   */
  readonly reports: readonly TimedReport[];
  /** Reports of unknown or impossible time: they are in no order. */
  readonly leftOut: readonly TakenReport[];
  /** Those of them that are of the event, without the lead: one may have run before all others. */
  readonly untimed: readonly TakenReport[];
  /**
   * The lead and the reports of the same event, also under other stories, in order. Empty if the
   * lead's own date is impossible: then nothing is measured.
   */
  readonly event: readonly TakenReport[];
  /**
   * Of the event, all reports of its first minute, and the last one. Times are shown in minutes, so
   * seconds do not decide. With a coarse clock, all that may have been first.
   */
  readonly earliest: readonly TakenReport[];
  /**
   * A coarse clock leaves open which of the earliest was first: the minutes within which they ran.
   */
  readonly unsettled?: number;
  readonly latest: TakenReport | undefined;
};

/** The orders that were asked for: four parts of a story's page show it. */
const known = new WeakMap<Story, PublicationOrder>();

/**
 * The order in which a story and its coverage were published. Only reports of the same event can be
 * the earliest: a report from weeks before on the same matter did not run this.
 */
export function publicationOrder(story: Story): PublicationOrder {
  const order = known.get(story) ?? orderOf(story);
  known.set(story, order);
  return order;
}

function orderOf(story: Story): PublicationOrder {
  const all = coverageList(story);
  const lead = all.find(({ role }) => role === 'lead') ?? all[0];
  if (!lead) throw new Error('a story without its lead');
  const reports = all.filter((report) => hasRightDate(report));
  const event = hasRightDate(lead) ? reports.filter(({ role }) => role !== 'background') : [];
  const leftOut = all.filter((report) => !hasRightDate(report));
  return {
    lead,
    reports,
    leftOut,
    untimed: leftOut.filter(({ role }) => role === 'event'),
    event,
    ...firstOf(event),
    latest: event.at(-1),
  };
}

/** Only an order of several reports of the event is worth a picture beside the headline. */
export const isDrawnAbove = ({ event }: Pick<PublicationOrder, 'event'>): boolean =>
  event.length > 1;

function firstOf(event: readonly TakenReport[]): Pick<PublicationOrder, 'earliest' | 'unsettled'> {
  const earliest = mayBeFirst(event);
  const coarse = Math.max(0, ...earliest.map((report) => report.coarse ?? 0));
  return earliest.length > 1 && coarse > 0 ? { earliest, unsettled: coarse } : { earliest };
}
