import type { CompileResult } from '../compile-options.ts';
import { formatProblem, type Problem } from '../problem.ts';
import type { Slice, SliceResult } from '../sources/compile-slice.ts';
import { counting } from './counting.ts';
import type { Summary } from './summary.ts';

/** The sorted problems of a run, one a line, then their number and the result. */
export function formatProblems({
  problems,
  wrote,
}: Pick<CompileResult, 'problems' | 'wrote'>): string {
  if (problems.length === 0) return '';
  const done = wrote
    ? 'these files are left out'
    : 'nothing was written; fix these files, or leave them out with --keep-going';
  return `${problems.map(formatProblem).join('\n')}\n${countProblems(problems, done)}\n`;
}

/** How many problems there are; `done` says what becomes of refused files. */
export function countProblems(problems: readonly Problem[], done: string): string {
  const refused = problems.filter((problem) => problem.refused);
  const files = new Set(refused.map(({ path }) => path)).size;
  const warnings = problems.length - refused.length;
  const counted = [
    ...(refused.length > 0
      ? [`${counting(refused.length, 'problem')} in ${counting(files, 'file')}`]
      : []),
    ...(warnings > 0 ? [counting(warnings, 'warning')] : []),
  ].join(', ');
  return `${counted}${refused.length > 0 ? `: ${done}` : ''}`;
}

/** Two lines, and one for pictures if the site keeps them. */
export function formatSummary({ summary, wrote }: CompileResult, out: string): string {
  const { refused, reports, outlets, topics, bytes, ms } = summary;
  const read = formatFates(summary);
  if (!wrote)
    return `${read}; ${counting(refused.length, 'problem')}, nothing written (${ms} ms)\n`;
  const held = `${counting(reports, 'report')} of ${counting(outlets, 'outlet')} on ${counting(topics, 'topic')}`;
  return `${read}\n${held}; ${(bytes / 1000).toFixed(0)} kB in ${out} (${ms} ms)\n${formatPictures(summary)}`;
}

/** What became of all files. */
export function formatFates({ files, stories, folded, unpublished, removed }: Summary): string {
  const left = files - stories - folded - unpublished - removed;
  const others = [
    [folded, 'folded'],
    [unpublished, 'unpublished'],
    [removed, 'removed'],
    [left, 'refused'],
  ] as const;
  const fates = others.filter(([count]) => count > 0).map(([count, fate]) => `, ${count} ${fate}`);
  return `${counting(files, 'file')}: ${counting(stories, 'story', 'stories')}${fates.join('')}`;
}

function formatPictures({ pictures }: Summary): string {
  if (!pictures) return '';
  const { kept, fresh, lost, waiting } = pictures;
  const parts = [
    `${counting(kept, 'picture')} kept, ${fresh} of them new`,
    ...(lost > 0 ? [`${lost} could not be had`] : []),
    ...(waiting > 0 ? [`the next build asks for ${waiting} of these again`] : []),
  ];
  return `${parts.join('; ')}\n`;
}

/** One line, or one JSON object. */
export function formatSlice(
  { files, problems, pack }: SliceResult,
  slice: Slice,
  json: boolean,
): string {
  const refused = problems
    .filter((problem) => problem.refused)
    .map(({ path, line, field, message }) => ({ path, line, field, message }));
  if (json) return `${JSON.stringify({ slice, files, refused, pack })}\n`;
  return `slice ${slice.number} of ${slice.of}: ${counting(files, 'file')}, ${refused.length} refused, kept in ${pack}\n`;
}
