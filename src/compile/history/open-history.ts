import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { readJsonFile } from '../read-json-file.ts';
import {
  emptyHistory,
  HISTORY_FILE,
  HISTORY_FORMAT,
  type History,
  toHistory,
} from './history-file.ts';

export type OpenedHistory = {
  readonly history: History;
  /** The file's text; undefined if there is none. */
  readonly text: string | undefined;
  /** Whether this run may write the file: not if it could not read it. */
  readonly isUsable: boolean;
  readonly problems: readonly Problem[];
};

/** A warning about the history, never a refusal: the build continues by rules without memory. */
export const ofHistory = (message: string, line = 1): Problem => ({
  path: HISTORY_FILE,
  line,
  field: 'file',
  message,
  refused: false,
});

/** Reads the history of a data folder. Whatever it finds, it neither throws nor hangs. */
export function openHistory(data: string): OpenedHistory {
  const read = readJsonFile(join(data, HISTORY_FILE), {
    format: HISTORY_FORMAT,
    parse: toHistory,
  });
  if ('fault' in read)
    return {
      history: emptyHistory,
      text: undefined,
      isUsable: false,
      problems: [ofHistory(`${read.fault}; ${CONSEQUENCE}`, read.line)],
    };
  if (read.text === undefined)
    return { history: emptyHistory, text: undefined, isUsable: true, problems: [] };
  return { history: read.value, text: read.text, isUsable: true, problems: [] };
}

const CONSEQUENCE = 'until then builds use no history, and do not change this file';
