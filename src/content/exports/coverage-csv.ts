import type { Story } from '../bundle/story-file.ts';
import { coverageList, type TakenFrom, type TakenReport } from '../coverage/coverage-list.ts';
import { type DatedLead, hasRightDate } from '../coverage/right-date.ts';
import { sourcesOf } from '../coverage/sources.ts';
import { asText, csvText } from './csv-text.ts';

type Beside = TakenFrom & {
  readonly lead: DatedLead;
  /** What a report of the event counts as, by its id. */
  readonly counts: ReadonlyMap<string, string>;
};

const columns: readonly (readonly [
  name: string,
  cell: (report: TakenReport, beside: Beside) => string,
])[] = [
  ['role', ({ role }) => role],
  [
    'minutes_from_lead',
    (report, { lead }) => (hasRightDate(report) && hasRightDate(lead) ? String(report.offset) : ''),
  ],
  ['published', ({ time }) => time ?? ''],
  ['first_seen', ({ seen }) => seen ?? ''],
  ['outlet', ({ outlet }) => asText(outlet.name)],
  ['domain', ({ outlet }) => asText(outlet.domain)],
  ['title', ({ title }) => asText(title)],
  ['excerpt', ({ excerpt }) => asText(excerpt)],
  ['kind', ({ kind }) => kind],
  ['quality', ({ quality }) => (quality === null ? '' : String(quality))],
  ['same_text_as', ({ sameTextAs }) => sameTextAs?.domain ?? ''],
  ['counts_as', ({ id }, { counts }) => counts.get(id) ?? ''],
  ['original', ({ original }) => original?.href ?? ''],
  ['amp', ({ amp }) => amp?.href ?? ''],
  ['story', ({ story }, { addressOf }) => (story === undefined ? '' : addressOf(story))],
  ['under_story', ({ under }, { addressOf }) => (under === undefined ? '' : addressOf(under.slug))],
];

/**
 * A story's lead and coverage as CSV, in order of publication, times in UTC. Impossible dates are
 * not compared; of a report without a time `first_seen` says when it was first seen.
 */
export function coverageCsv(story: Story, from: TakenFrom): string {
  const beside = { ...from, lead: story, counts: countsOf(story) };
  const rows = coverageList(story).map((report) => columns.map(([, cell]) => cell(report, beside)));
  return csvText([columns.map(([name]) => name), ...rows]);
}

/** Background counts as nothing. */
function countsOf(story: Story): ReadonlyMap<string, string> {
  const { sources, reprints, sameFamily, releases, open } = sourcesOf(story).receipt;
  const named = {
    source: sources,
    reprint: reprints,
    'same family': sameFamily,
    'press release': releases,
    'cannot tell': open,
  };
  return new Map(
    Object.entries(named).flatMap(([name, voices]) => voices.map(({ id }) => [id, name] as const)),
  );
}
