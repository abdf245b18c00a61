import { tierOf } from '#src/content/coverage.ts';
import { isRightMoment } from '#src/content/right-date.ts';
import { findCopies } from '#src/content/same-text.ts';
import { NEAR_HOURS, subjectTest } from '#src/content/subject.ts';
import type { Report } from './article.ts';
import type { Texts } from './read-texts.ts';
import type { Covering, Draft, Listed } from './resolve-coverage.ts';

/**
 * Holds the texts of a story against each other: which reports share the lead's subject, and which have the same text as an earlier one.
 * A report with the lead's own text is of its event, whatever its words and its hour; beside a date that cannot be right no other is.
 * `listed` stands in order of publication.
 */
export function compareTexts(
  { article, time, future }: Pick<Draft, 'article' | 'time' | 'future'>,
  listed: readonly Listed[],
  texts: Texts,
): Pick<Draft, 'copyOf' | 'coverage'> {
  const { slug, provider } = article;
  const compared = (id: string, at: number, report: Report) => {
    const { titleKey, shingles, excerptKey } = texts.of(report);
    return { id, time: at, domain: report.provider.domain, titleKey, shingles, excerptKey };
  };
  // Of a report without a time it is not known whether it is the copy or the original, so it is neither.
  const reports = listed.flatMap(({ id, time: at, report }) => (at === undefined ? [] : compared(id, at, report)));
  const before = reports.filter((each) => each.time < time).length;
  const copies = findCopies([...reports.slice(0, before), compared(slug, time, article), ...reports.slice(before)]);
  const textOf = (id: string): string => copies.get(id) ?? id;

  const sharesSubject = subjectTest(texts.of(article), texts.frequencies);
  const isLeadRight = isRightMoment(time, future);
  const tier = ({ id, report, offset, ...at }: Listed): Covering['tier'] => {
    if (textOf(id) === textOf(slug)) return 'event';
    if (!(isLeadRight && isRightMoment(at.time, at.future))) return 'background';
    const beside = { isOwnOutlet: report.provider.domain === provider.domain, isNear: Math.abs(offset) <= NEAR_HOURS * 60 };
    return tierOf(offset, () => sharesSubject(texts.of(report), beside));
  };
  const coverage = listed.map((each): Covering => covering(each, tier(each), copies.get(each.id)));
  return { coverage, copyOf: copies.get(slug) };
}

const covering = (
  { report, id, time, future, offset, story }: Listed,
  tier: Covering['tier'],
  copyOf: string | undefined,
): Covering => ({ report, id, time, future, offset, story, tier, copyOf });
