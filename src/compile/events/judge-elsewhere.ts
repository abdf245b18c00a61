import {
  SUPPORT_HOURS,
  SUPPORT_LIKENESS,
  SUPPORTER_LIKENESS,
  SUPPORTERS,
  WORDS_HOURS,
  WORDS_LIKENESS,
} from '#src/content/coverage/elsewhere-rules.ts';
import { commonnessBeside } from '#src/content/text/commonness.ts';
import { beginsWithOwnName, subjectTest } from '#src/content/text/subject.ts';
import type { Draft } from '../coverage/draft.ts';
import type { Days } from './days.ts';
import { sameTextTest } from './is-same-text.ts';
import { likenessTo } from './likeness.ts';
import type { Entry } from './list-entries.ts';
import { createNearest } from './nearest-lead.ts';

const HOUR_MS = 3_600_000;

/** A report that only other stories have, as a candidate for a story's event. */
export type ElsewhereCandidate = {
  readonly draft: Draft;
  readonly entry: Entry;
  /** It is of the event; or it is if the words shared with the lead belong to these days. */
  readonly verdict: 'event' | 'words';
};

/** Finds the reports outside a story's own list that are, or may be, of its event. */
export function createJudge(days: Days): (draft: Draft) => ElsewhereCandidate[] {
  const { find, texts, worthOf } = days;
  const isNearest = createNearest(days);

  return (draft) => {
    const { article, time } = draft;
    const text = texts.of(article);
    const lead = { id: article.id, report: article, time };
    const isSameText = sameTextTest(lead, texts);
    const likeLead = likenessTo(text, worthOf);
    const isOfSubject = subjectOf(draft, days);
    const isSupported = supportFor(draft, days);
    const isOwn = ownTest(draft);

    const judge = (entry: Entry, likeness: number): ElsewhereCandidate['verdict'] | undefined => {
      if (isSameText(entry)) return 'event';
      const hours = Math.abs(entry.time - time) / HOUR_MS;
      if (hours > SUPPORT_HOURS || !isOfSubject(entry, hours) || !isNearest(entry, draft, likeness))
        return undefined;
      if (isSupported(entry)) return 'event';
      return hours <= WORDS_HOURS && likeness >= WORDS_LIKENESS ? 'words' : undefined;
    };

    return find(text, time).flatMap((entry) => {
      const other = texts.of(entry.report);
      const likeness = likeLead(other);
      const isAlike =
        likeness >= SUPPORT_LIKENESS ||
        (text.titleKey !== undefined && text.titleKey === other.titleKey);
      const verdict = isAlike && !isOwn(entry) ? judge(entry, likeness) : undefined;
      return verdict ? [{ draft, entry, verdict }] : [];
    });
  };
}

/** Whether a report is in the story's own list, or is its lead. */
function ownTest({ article, coverage }: Draft): (entry: Entry) => boolean {
  const own = new Set([
    article.id,
    ...article.keys,
    ...coverage.flatMap(({ id, report }) => [id, ...report.keys]),
  ]);
  return ({ id, report }) => own.has(id) || report.keys.some((key) => own.has(key));
}

/**
 * Whether a report of another outlet shares the lead's subject. An outlet's own texts on one
 * product are always alike, and here no editor put them together.
 */
function subjectOf(
  { article, coverage }: Draft,
  { texts }: Days,
): (entry: Entry, hours: number) => boolean {
  const lead = texts.of(article);
  const own = new Set([lead, ...coverage.map(({ report }) => texts.of(report))]);
  const commonness = commonnessBeside(own, texts.frequencies);
  const shares = subjectTest(lead, commonness);
  return ({ report }, hours) =>
    report.provider.domain !== article.provider.domain &&
    shares(texts.of(report), { isOwnOutlet: false, hours }) &&
    !beginsWithOwnName(texts.of(report), lead, commonness);
}

/** Whether enough of the story's own reports of the event are like a report. */
function supportFor({ coverage }: Draft, { texts, worthOf }: Days): (entry: Entry) => boolean {
  const ofEvent = coverage
    .filter(({ tier }) => tier === 'event')
    .map(({ report }) => texts.of(report));
  if (ofEvent.length < SUPPORTERS) return () => false;
  return ({ report }) => {
    const like = likenessTo(texts.of(report), worthOf);
    return ofEvent.filter((text) => like(text) >= SUPPORTER_LIKENESS).length >= SUPPORTERS;
  };
}
