import { isNearLead, offsetMinutes } from '#src/content/coverage/near-lead.ts';
import { isRightMoment } from '#src/content/coverage/right-date.ts';
import { commonnessBeside } from '#src/content/text/commonness.ts';
import { eventWordsTest, JOIN_HOURS } from '#src/content/text/event-words.ts';
import { beginsWithOwnName, subjectTest } from '#src/content/text/subject.ts';
import type { Texts } from '../reports/read-texts.ts';
import type { Draft, Listed } from './draft.ts';

type Compared = { readonly texts: Texts; readonly hasLeadText: (report: Listed) => boolean };

/**
 * The reports of a story’s list that are of the lead’s event: those with the lead’s own text,
 * whatever their time; those that share its subject; and those that share the words of all these.
 * If a date is impossible, only the text counts. A report of unknown time counts by when it was
 * first seen.
 */
export function findEvent(
  { article, time, future }: Pick<Draft, 'article' | 'time' | 'future'>,
  listed: readonly Listed[],
  { texts, hasLeadText }: Compared,
): ReadonlySet<Listed> {
  const event = new Set(listed.filter(hasLeadText));
  const isLeadRight = isRightMoment(time, future);
  const away = new Map(listed.map((each) => [each, isLeadRight ? minutesAway(each, time) : NEVER]));
  const awayOf = (each: Listed): number => away.get(each) ?? NEVER;
  const near = listed.filter((each) => isNearLead(awayOf(each)));
  if (near.every((each) => event.has(each))) return event;

  const lead = texts.of(article);
  const own = new Set([lead, ...listed.map(({ report }) => texts.of(report))]);
  const commonness = commonnessBeside(own, texts.frequencies);
  const isOwnOutlet = ({ report }: Listed): boolean =>
    report.provider.domain === article.provider.domain;

  const isOnOwnMatter = (each: Listed): boolean =>
    !isOwnOutlet(each) && beginsWithOwnName(texts.of(each.report), lead, commonness);

  const sharesSubject = subjectTest(lead, commonness);
  const isFound = (each: Listed): boolean => {
    const beside = { isOwnOutlet: isOwnOutlet(each), hours: awayOf(each) / 60 };
    return sharesSubject(texts.of(each.report), beside) && !isOnOwnMatter(each);
  };
  for (const each of near) if (isFound(each)) event.add(each);

  const found = near.filter((each) => event.has(each)).map(({ report }) => texts.of(report));
  const joins = eventWordsTest(lead, found, commonness);
  if (!joins) return event;
  const isAsked = (each: Listed): boolean => awayOf(each) <= JOIN_HOURS * 60 && !isOwnOutlet(each);
  for (const each of near)
    if (isAsked(each) && joins(texts.of(each.report)) && !isOnOwnMatter(each)) event.add(each);
  return event;
}

const NEVER = Number.POSITIVE_INFINITY;

/**
 * Minutes between a report and its lead; of a report of unknown time, by when it was first seen.
 * Infinite if its date is impossible.
 */
function minutesAway({ report: { seen }, time, future, offset }: Listed, lead: number): number {
  if (!isRightMoment(time ?? seen, future)) return NEVER;
  return Math.abs(time !== undefined || seen === undefined ? offset : offsetMinutes(lead, seen));
}
