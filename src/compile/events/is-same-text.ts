import { type ComparedText, SAME_SHINGLES } from '#src/content/text/copy-rule.ts';
import { findCopies } from '#src/content/text/find-copies.ts';
import type { Report } from '../articles/article.ts';
import type { Texts } from '../reports/read-texts.ts';

/** A report with the time by which it is sorted. */
export type Timed = {
  readonly id: string;
  readonly report: Pick<Report, 'title' | 'excerpt' | 'provider'>;
  readonly time: number;
};

export function toCompared({ id, report, time }: Timed, texts: Texts): ComparedText {
  const { titleKey, shingles, excerptKey } = texts.of(report);
  return { id, time, domain: report.provider.domain, titleKey, shingles, excerptKey };
}

/**
 * Whether reports have the same text as this one, whichever ran first. Most pairs share neither a
 * title nor enough of their excerpts: for those nothing is allocated.
 */
export function sameTextTest(one: Timed, texts: Texts): (other: Timed) => boolean {
  const own = toCompared(one, texts);
  let shingles: ReadonlySet<number> | undefined;
  const sharesExcerpt = (other: ComparedText): boolean => {
    const [least, most] = [own.shingles.length, other.shingles.length].sort((a, b) => a - b);
    if (least === undefined || most === undefined || least < most * SAME_SHINGLES) return false;
    shingles ??= new Set(own.shingles);
    let both = 0;
    for (const shingle of other.shingles) if (shingles.has(shingle)) both += 1;
    return both >= SAME_SHINGLES * (least + most - both);
  };
  return (other) => {
    const { titleKey, shingles: theirs } = texts.of(other.report);
    const isTitle = titleKey !== undefined && titleKey === own.titleKey;
    if (!isTitle && (theirs.length === 0 || own.shingles.length === 0)) return false;
    const compared = toCompared(other, texts);
    if (!isTitle && (compared.domain === own.domain || !sharesExcerpt(compared))) return false;
    return findCopies(own.time <= other.time ? [own, compared] : [compared, own]).size > 0;
  };
}
