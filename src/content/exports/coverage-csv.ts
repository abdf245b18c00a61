import type { Story } from '../bundle/story-file.ts';
import { coverageList, type TakenFrom, type TakenReport } from '../coverage/coverage-list.ts';
import { type DatedLead, hasRightDate } from '../coverage/right-date.ts';
import { sourcesOf } from '../coverage/sources.ts';

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
 * A story's lead and coverage as CSV (RFC 4180): comma, CRLF, a header line, in order of
 * publication, times in UTC. Begins with a byte order mark, without which common spreadsheets
 * misread UTF-8. Impossible dates are not compared; of a report without a time `first_seen` says
 * when it was first seen.
 */
export function coverageCsv(story: Story, from: TakenFrom): string {
  const beside = { ...from, lead: story, counts: countsOf(story) };
  const rows = coverageList(story).map((report) =>
    columns.map(([, cell]) => quoted(cell(report, beside))),
  );
  return `\ufeff${[columns.map(([name]) => name), ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
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

/**
 * A foreign text that no spreadsheet takes for a formula: one that begins like a formula gets an
 * apostrophe in front (OWASP, CSV injection). Apostrophes before such a sign get one more, so that
 * removing one restores the text.
 */
function asText(text: string): string {
  return /^'*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return /[",\r\n;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
