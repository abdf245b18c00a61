import { counting } from '#src/compile/command/counting.ts';
import { typedCommand } from '#src/compile/command/typed-command.ts';
import { formatInstant } from '#src/content/time/instant.ts';
import type { ImportResult, SourceResult } from '../import-result.ts';
import { formatSources } from './format-sources.ts';

/** A run as the command tells it. */
export type ImportReport = {
  readonly result: ImportResult;
  /** The data folder as typed. */
  readonly data: string;
  readonly dryRun: boolean;
  /** Feeds that an OPML file added to feeds.yaml. */
  readonly added: number;
  readonly ms: number;
};

/** Files that a dry run names. */
const SHOWN_FILES = 20;

/** The table of sources, the totals, and what to do next. */
export function formatImport(report: ImportReport, width: number): string {
  const { result, data, dryRun, added } = report;
  const would = dryRun ? 'would be ' : '';
  const lines = [
    ...(added > 0 ? [`${counting(added, 'feed')} ${would}added to ${data}/feeds.yaml.`] : []),
    sayFeeds(report),
    sayStories(result),
    ...(dryRun ? wouldWrite(result.files) : [sayFiles(result.files, data)]),
    ...(isFailed(result) || dryRun
      ? []
      : [`Next: ${typedCommand('start', data === 'data' ? '' : `--data ${data}`)}`]),
  ];
  return `${formatSources(result.sources, width)}\n${lines.join('\n')}\n`;
}

/** Whether every source failed: nothing can be new. */
export const isFailed = ({ sources }: ImportResult): boolean =>
  sources.every(({ status }) => status === 'failed');

function sayFeeds({ result: { sources }, ms }: ImportReport): string {
  const states = (['read', 'unchanged', 'waiting', 'failed'] as const)
    .map((status) => [status, sources.filter((source) => source.status === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} ${status}`);
  const fresh = sources.reduce((sum, source) => sum + source.fresh, 0);
  const seconds = (ms / 1000).toFixed(1);
  return `${counting(sources.length, 'feed')}: ${states.join(', ')}; ${counting(fresh, 'new item')} (${seconds} s)`;
}

function sayStories({ stories }: ImportResult): string {
  const counts = [
    [stories.grown, 'with new coverage'],
    [stories.renamed, 'with another headline'],
    [stories.archived, 'archived'],
    [stories.dropped, 'dropped'],
  ] as const;
  const others = counts.filter(([count]) => count > 0).map(([count, what]) => `, ${count} ${what}`);
  return `${counting(stories.new, 'new story', 'new stories')}${others.join('')}`;
}

const sayFiles = (files: readonly string[], data: string): string =>
  files.length === 0
    ? `Nothing changed in ${data}.`
    : `${counting(files.length, 'file')} written in ${data}.`;

function wouldWrite(files: readonly string[]): string[] {
  if (files.length === 0) return ['--dry-run: nothing was written, and nothing would be.'];
  const rest = files.length - SHOWN_FILES;
  return [
    `--dry-run: nothing was written. A run would write ${counting(files.length, 'file')}:`,
    ...files.slice(0, SHOWN_FILES).map((file) => `  ${file}`),
    ...(rest > 0 ? [`  and ${rest} more (--json lists all)`] : []),
  ];
}

/**
 * The result as one line of JSON, for programs: `data`, `dryRun`, `added`, `ms`, and the fields of
 * `ImportResult` (import-result.ts) with `silentSince` in ISO 8601. What is not known is not there.
 */
export function importJson({ result, ...rest }: ImportReport): string {
  const sources = result.sources.map((source) => ({ ...source, ...silence(source) }));
  return `${JSON.stringify({ ...rest, ...result, sources })}\n`;
}

const silence = ({ silentSince }: SourceResult) =>
  silentSince === undefined ? {} : { silentSince: formatInstant(silentSince) };
