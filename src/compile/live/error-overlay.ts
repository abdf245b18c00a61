import { join } from 'node:path';
import type { ErrorPayload } from 'vite';
import { formatProblem, type Problem } from '../problem.ts';
import { sourceFrame } from './source-frame.ts';

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
  const frame = await sourceFrame(file, first.line);
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
