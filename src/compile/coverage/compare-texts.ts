import { findCopies } from '#src/content/text/find-copies.ts';
import type { Report } from '../articles/article.ts';
import type { Texts } from '../reports/read-texts.ts';
import { judgeCopies } from '../verdicts/judge-copies.ts';
import type { Verdicts } from '../verdicts/verdicts.ts';
import type { Covering, Draft, Listed } from './draft.ts';
import { findEvent } from './find-event.ts';

/**
 * Compares the texts of a story: which reports are of the lead’s event, and which repeat an earlier
 * text. A person's verdict outweighs both rules, and a split report is not compared. `listed` is in
 * order of publication.
 */
export function compareTexts(
  { article, time, future }: Pick<Draft, 'article' | 'time' | 'future'>,
  listed: readonly Listed[],
  texts: Texts,
  verdicts: Verdicts,
): Pick<Draft, 'copyOf' | 'coverage'> {
  const { slug } = article;
  const compared = (id: string, at: number, report: Report) => {
    const { titleKey, shingles, excerptKey } = texts.of(report);
    return { id, time: at, domain: report.provider.domain, titleKey, shingles, excerptKey };
  };
  // Without a time nobody knows which of two texts is the copy, so the report is neither. One whose
  // time is unknown had run when it was first seen, so it does not count as another source.
  const reports = listed
    .filter(({ report }) => !verdicts.isSplit(slug, report.keys))
    .flatMap(({ id, report, time: at = report.seen }) =>
      at === undefined ? [] : compared(id, at, report),
    )
    .sort((a, b) => a.time - b.time);
  const before = reports.filter((each) => each.time < time).length;
  const inTime = [
    ...reports.slice(0, before),
    compared(slug, time, article),
    ...reports.slice(before),
  ];
  const copies = judgeCopies(
    findCopies(inTime),
    inTime.map(({ id }) => id),
    verdicts,
  );
  const textOf = (id: string): string => copies.get(id) ?? id;

  const event = findEvent({ article, time, future }, listed, {
    texts,
    hasLeadText: ({ id }) => textOf(id) === textOf(slug),
  });
  const tier = (each: Listed): Covering['tier'] => {
    if (verdicts.isSplit(slug, each.report.keys)) return 'background';
    const said = verdicts.of('event', slug, each.id);
    return (said === undefined ? event.has(each) : said === 'yes') ? 'event' : 'background';
  };
  const coverage = listed.map((each): Covering => covering(each, tier(each), copies.get(each.id)));
  return { coverage, copyOf: copies.get(slug) };
}

const covering = (
  { report, id, time, future, offset, story }: Listed,
  tier: Covering['tier'],
  copyOf: string | undefined,
): Covering => ({ report, id, time, future, offset, story, tier, copyOf });
