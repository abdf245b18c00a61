import type { OptionRow } from './cli-row.ts';

export const data = {
  value: 'DIR',
  initial: 'data',
  brief: 'the folder with articles/ and site.yaml',
} as const satisfies OptionRow;

export const keepGoing = {
  brief: 'leave refused files out, and write the rest',
  without: 'a refused file stops the command, and nothing is written',
} as const satisfies OptionRow;

export const unpublished = {
  brief: 'a preview: unpublished articles are shown too, and marked',
} as const satisfies OptionRow;

export const cache = {
  value: 'DIR',
  without: 'in node_modules/.cache, or where that is read-only in the system’s cache folder',
  brief: 'where parsed articles are kept for the next run',
} as const satisfies OptionRow;

export const noCache = {
  brief: 'read and parse every file, and keep nothing',
} as const satisfies OptionRow;

export const json = { brief: 'print the result as one JSON object' } as const satisfies OptionRow;
