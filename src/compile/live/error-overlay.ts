import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ErrorPayload } from 'vite';
import { formatProblem, type Problem } from '../problem.ts';

const LINES_AROUND = 2;

/**
 * The text of Vite's overlay for refused files: all their problems, and the lines around the first.
 */
export async function errorOverlay(
  data: string,
  problems: readonly Problem[],
): Promise<ErrorPayload> {
  const [first] = problems;
  const message = problems.map(formatProblem).join('\n');
  if (!first) return { type: 'error', err: { message, stack: '', plugin: 'coranto-data' } };
  const file = join(data, first.path);
  const frame = await readFrame(file, first.line);
  const loc = { file, line: first.line, column: 0 };
  return {
    type: 'error',
    err: {
      message,
      stack: '',
      plugin: 'coranto-data',
      id: file,
      loc,
      ...(frame !== '' && { frame }),
    },
  };
}

async function readFrame(file: string, line: number): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = text
    .split('\n')
    .map((shown, at) => ({ shown: shown.slice(0, 120), number: at + 1 }));
  return lines
    .filter(({ number }) => Math.abs(number - line) <= LINES_AROUND)
    .map(
      ({ shown, number }) =>
        `${number === line ? '>' : ' '} ${String(number).padStart(5)} | ${shown}`,
    )
    .join('\n');
}
