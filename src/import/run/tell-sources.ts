import type { FeedRecord } from '#src/compile/feeds/feeds-file.ts';
import { formatInstant, parseInstant } from '#src/content/time/instant.ts';
import type { SourceResult } from '../import-result.ts';
import type { ItemCounts } from '../reports/take-fresh.ts';
import type { AskedSource, FeedAnswer } from './ask-sources.ts';
import { feedRecord } from './feed-record.ts';

const WEEK_MS = 7 * 86_400_000;

/** What a run says of each source. */
export function tellSources(
  asked: readonly AskedSource[],
  records: ReadonlyMap<string, FeedRecord>,
  counts: ReadonlyMap<string, ItemCounts>,
  now: number,
): SourceResult[] {
  return asked.map(({ source, answer }): SourceResult => {
    const record = feedRecord(source, records.get(source.address), answer, now);
    const { fresh = 0, known = 0, left = 0 } = counts.get(source.address) ?? {};
    const newest = parseInstant(record.newest ?? '');
    return {
      address: source.address,
      name: record.name,
      status: answer.kind === 'feed' ? 'read' : answer.kind,
      fresh,
      known,
      left,
      why: whyOf(answer),
      reason: answer.kind === 'failed' ? answer.reason : undefined,
      notes: answer.kind === 'feed' ? answer.warnings : [],
      silentSince: newest !== undefined && now - newest > WEEK_MS ? newest : undefined,
      moved: record.byPage ? undefined : record.found,
      feedAt: record.byPage ? record.found : undefined,
    };
  });
}

function whyOf(answer: FeedAnswer): string | undefined {
  if (answer.kind === 'failed') return answer.why;
  return answer.kind === 'waiting'
    ? `asks to wait until ${formatInstant(answer.until)}`
    : undefined;
}
