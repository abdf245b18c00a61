import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '#src/compile/describe-fs-error.ts';
import {
  DROPPED_FILE,
  droppedFileSchema,
  FEEDS_FILE,
  type FeedRecord,
  feedsFileSchema,
  SPLITS_FILE,
} from '#src/compile/feeds/feeds-file.ts';
import { CompileError } from '#src/compile/problem.ts';
import { type KnownReport, knownFile, monthOf, parseKnown } from './known-reports.ts';

/** Folder of the state, below a data folder. */
export const STATE_FOLDER = 'import';

/** What earlier runs left in a data folder. */
export type ImportState = {
  /** By address as listed. */
  readonly feeds: ReadonlyMap<string, FeedRecord>;
  /** Months (YYYY-MM) of reports by digest of their key. */
  readonly months: ReadonlyMap<string, ReadonlyMap<string, KnownReport>>;
  /** Slugs of stories that `keep:` dropped, with the day. */
  readonly dropped: ReadonlyMap<string, string>;
  /** The text of each file, by its path below the data folder. */
  readonly texts: ReadonlyMap<string, string>;
};

/**
 * Reads the state of a data folder; empty where there is none. Throws a CompileError that names a
 * damaged file: without it news would come twice, so a person decides.
 */
export function readState(data: string): ImportState {
  const texts = new Map<string, string>();
  const read = <T>(path: string, parse: (text: string) => T): T | undefined => {
    const text = readIfThere(join(data, path));
    if (text === undefined) return undefined;
    texts.set(path, text);
    try {
      return parse(text);
    } catch (cause) {
      throw new CompileError(
        `${path} is damaged: restore it from an earlier version, or delete it (reports older than the window may then come again)`,
        { cause },
      );
    }
  };
  const feeds = read(FEEDS_FILE, (text) => feedsFileSchema.parse(JSON.parse(text)).feeds) ?? {};
  const dropped =
    read(DROPPED_FILE, (text) => droppedFileSchema.parse(JSON.parse(text)).dropped) ?? {};
  // Made anew of feeds.yaml in every run, so it may be damaged.
  read(SPLITS_FILE, (text) => text);
  const months = new Map<string, ReadonlyMap<string, KnownReport>>();
  for (const name of namesIn(join(data, STATE_FOLDER))) {
    const month = monthOf(name);
    const known = month === undefined ? undefined : read(knownFile(month), parseKnown);
    if (month !== undefined && known) months.set(month, known);
  }
  return {
    feeds: new Map(Object.entries(feeds)),
    dropped: new Map(Object.entries(dropped)),
    months,
    texts,
  };
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
