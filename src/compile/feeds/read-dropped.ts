import { join } from 'node:path';
import { dayNumber } from '#src/content/time/day-number.ts';
import type { Problem } from '../problem.ts';
import { readJsonFile } from '../read-json-file.ts';
import { DROPPED_FILE, droppedFileSchema } from './feeds-file.ts';

/** The stories that the site no longer keeps, by slug, with the day on which they were dropped. */
export type ReadDropped = {
  readonly dropped: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
};

export function readDropped(data: string): ReadDropped {
  const read = readJsonFile(join(data, DROPPED_FILE), {
    format: 1,
    parse: (json) => droppedFileSchema.parse(json).dropped,
  });
  if ('fault' in read) {
    const message = `${read.fault}; until then the pages of dropped stories say that they were taken down, or that there is no such story`;
    return {
      dropped: new Map(),
      problems: [{ path: DROPPED_FILE, line: read.line, field: 'file', message, refused: false }],
    };
  }
  const records = read.text === undefined ? [] : Object.entries(read.value);
  return {
    dropped: new Map(records.filter(([, day]) => dayNumber(day) !== undefined)),
    problems: [],
  };
}
