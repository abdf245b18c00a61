import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { codeOf } from './describe-fs-error.ts';
import { NotRegularFileError, withRegularFile } from './sources/regular-file.ts';

/** What a file is, and what a person can do about it: `line` is where its fault is, from 1. */
export type JsonFault = { readonly fault: string; readonly line: number };

/** A file's text and value; neither if there is no such file. */
export type JsonFile<T> =
  | { readonly text: string; readonly value: T }
  | { readonly text: undefined }
  | JsonFault;

type Reading<T> = {
  /** The only value of the file's `format` that this version reads. */
  readonly format: number;
  /** Throws zod's error for another shape. */
  readonly parse: (json: unknown) => T;
};

/**
 * Reads a JSON file that a program of ours wrote and that people commit, merge and edit. Whatever
 * it finds, it neither throws nor hangs.
 */
export function readJsonFile<T>(file: string, reading: Reading<T>): JsonFile<T> {
  const read = readText(file);
  if (read.fault !== undefined) return { fault: read.fault, line: 1 };
  if (read.text === undefined) return { text: undefined };
  return parseJson(read.text, reading);
}

type Read = { readonly text?: string; readonly fault?: string };

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

function parseJson<T>(text: string, { format: known, parse }: Reading<T>): JsonFile<T> {
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
  if (typeof format === 'number' && format !== known) {
    const fault = `is of format ${format}, but this version of Coranto reads format ${known}; build with the version that wrote it, or a newer one`;
    return { fault, line: lineOf(text, /"format"/) ?? 1 };
  }
  try {
    return { text, value: parse(json) };
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
