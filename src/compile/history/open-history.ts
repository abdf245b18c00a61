import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { codeOf } from '../describe-fs-error.ts';
import type { Problem } from '../problem.ts';
import { NotRegularFileError, withRegularFile } from '../sources/regular-file.ts';
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
  const unusable = (message: string, line?: number): OpenedHistory => ({
    history: emptyHistory,
    text: undefined,
    isUsable: false,
    problems: [
      ofHistory(`${message}; until then builds use no history, and do not change this file`, line),
    ],
  });
  const read = readText(join(data, HISTORY_FILE));
  if (read.fault !== undefined) return unusable(read.fault);
  const { text } = read;
  if (text === undefined) return { history: emptyHistory, text, isUsable: true, problems: [] };
  const parsed = parse(text);
  if ('fault' in parsed) return unusable(parsed.fault, parsed.line);
  return { history: parsed.history, text, isUsable: true, problems: [] };
}

type Read = { readonly text?: string | undefined; readonly fault?: string };

function readText(file: string): Read {
  try {
    const bytes = withRegularFile(file, (opened) => readFileSync(opened));
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return {};
    if (error instanceof NotRegularFileError) return { fault: NOT_PLAIN };
    if (error instanceof TypeError) return { fault: `is not UTF-8; ${RESTORE}` };
    return { fault: `cannot be read (${codeOf(error) ?? 'unknown'}); check its permissions` };
  }
}

const NOT_PLAIN = 'is not a plain file; replace it with one, or remove it';
const RESTORE = 'restore it from an earlier commit, or delete it to start a new one';

type Parsed = { readonly history: History } | { readonly fault: string; readonly line: number };

function parse(text: string): Parsed {
  const conflict = lineOf(text, /^(?:<{7}|={7}|>{7}|\|{7})/m);
  if (conflict !== undefined)
    return {
      fault:
        'contains a merge conflict; keep the lines of both sides and remove the conflict markers',
      line: conflict,
    };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { fault: `is damaged (not JSON); ${RESTORE}`, line: lineInReason(text, reason) };
  }
  const format =
    typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
  if (typeof format === 'number' && format !== HISTORY_FORMAT) {
    const fault = `is of format ${format}, but this version of Coranto reads format ${HISTORY_FORMAT}; build with the version that wrote it, or a newer one`;
    return { fault, line: lineOf(text, /"format"/) ?? 1 };
  }
  try {
    return { history: toHistory(json) };
  } catch (error) {
    if (!(error instanceof z.core.$ZodError)) throw error;
    const path = error.issues[0]?.path ?? [];
    return {
      fault: `is damaged (${path.join('.') || 'its shape'}); ${RESTORE}`,
      line: lineOfPath(text, path),
    };
  }
}

function lineOf(text: string, what: RegExp): number | undefined {
  const at = text.search(what);
  return at === -1 ? undefined : lineAt(text, at);
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/**
 * Engines report the position in different words; if the reason has none, the file was cut off at
 * its end.
 */
function lineInReason(text: string, reason: string): number {
  const at = /position (\d+)/.exec(reason)?.[1];
  const line = /line (\d+)/.exec(reason)?.[1];
  if (line !== undefined) return Number(line);
  return lineAt(text, at === undefined ? text.length : Number(at));
}

/** The line of the last key of a path, searched after the keys before it. */
function lineOfPath(text: string, path: readonly PropertyKey[]): number {
  let at = 0;
  for (const key of path) {
    const found = text.indexOf(JSON.stringify(String(key)), at);
    if (found === -1) break;
    at = found;
  }
  return lineAt(text, at);
}
