import { randomBytes } from 'node:crypto';
import { lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../describe-fs-error.ts';
import type { Problem } from '../problem.ts';
import { HISTORY_FILE, type History, historyText } from './history-file.ts';
import { type OpenedHistory, ofHistory } from './open-history.ts';

type Keeping = {
  readonly found: OpenedHistory;
  /** Before the first build no history can be missing. */
  readonly isFirst: boolean;
  readonly onNote: ((text: string) => void) | undefined;
};

/**
 * Writes a changed history into its data folder: whole under another name, then renamed. A failure
 * is only a warning, because the build itself is done.
 */
export function keepHistory(
  data: string,
  history: History,
  { found, isFirst, onNote }: Keeping,
): Problem[] {
  if (!found.isUsable) return [];
  const text = historyText(history);
  if (found.text?.replaceAll('\r\n', '\n') === text) return [];
  const file = join(data, HISTORY_FILE);
  const fresh = join(data, `.${HISTORY_FILE}.${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    if (isReadOnly(file)) return [ofHistory(`is read-only and not up to date; ${CONSEQUENCE}`)];
    writeFileSync(fresh, text, { flag: 'wx' });
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    return [ofHistory(`cannot be written (${codeOf(error) ?? String(error)}); ${CONSEQUENCE}`)];
  }
  if (found.text !== undefined) return [];
  if (!isFirst) return [ofHistory(BEGUN)];
  onNote?.(`${HISTORY_FILE} was created: ${COMMIT}`);
  return [];
}

const CONSEQUENCE =
  'the next build will not know which addresses, ids and times this one published: make it writable, build again and commit it';
const COMMIT = 'commit it with the articles, so that the next build knows what this one published';
const BEGUN = `was missing; a new one was created: ${COMMIT}`;

/** A rename would replace a read-only file. */
function isReadOnly(file: string): boolean {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  return stats !== undefined && (stats.mode & 0o222) === 0;
}

/** Whether a path is a history, or one that is being written. */
export const isHistory = (name: string): boolean =>
  name === HISTORY_FILE || name.startsWith(`.${HISTORY_FILE}.`);
