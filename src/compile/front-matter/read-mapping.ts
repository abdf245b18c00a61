import type * as z from 'zod/mini';
import { judgeKeys } from '../keys/judge-keys.ts';
import type { KeyPlace } from '../keys/known-keys.ts';
import { type Problem, Refusal, refuse } from '../problem.ts';
import { loadYaml } from './load-yaml.ts';
import { createLocator, type LocateField } from './locate-field.ts';

/** A mapping from a small YAML file, checked by its schema, and the lines of its fields. */
export type Mapping<T> = { readonly value: T; readonly lineOf: LocateField };

/**
 * Where a mapping begins in its file, and its fields. A strict schema, which refuses every unknown
 * field, needs no `keys`.
 */
type Shape<T> = {
  readonly firstLine: number;
  readonly schema: z.ZodMiniType<T>;
  readonly keys?: KeyPlace;
};

/** Parses a YAML text that must be a mapping without misspelt field names. Throws a Refusal. */
export function readMapping<T>(text: string, { firstLine, schema, keys }: Shape<T>): Mapping<T> {
  // A text that begins its file is all of it; others are between two fences.
  const data = loadYaml(text, firstLine, firstLine === 1 ? 'file' : 'front matter') ?? {};
  if (typeof data !== 'object' || Array.isArray(data))
    throw refuse('file', 'is not a mapping; write one field a line, such as name: AI', firstLine);
  const lineOf = createLocator(text, firstLine);
  const parsed = schema.safeParse(data);
  const misnamed = keys ? judgeKeys(data, keys) : [];
  if (parsed.success && misnamed.length === 0) return { value: parsed.data, lineOf };
  throw new Refusal(
    [...misnamed, ...(parsed.error?.issues ?? []).flatMap(eachKey)].map(({ path, message }) => ({
      line: lineOf(path),
      field: path.join('.') || 'file',
      message,
    })),
  );
}

/** Unknown keys of a mapping are one issue of zod's, at the mapping itself. */
const eachKey = (issue: z.core.$ZodIssue): Pick<z.core.$ZodIssue, 'path' | 'message'>[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ path: [...issue.path, key], message: issue.message }))
    : [issue];

/** Reads one file; a Refusal becomes problems of that file, any other error is rethrown. */
export function attempt<T>(path: string, work: () => T): { values: T[]; problems: Problem[] } {
  try {
    return { values: [work()], problems: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {
      values: [],
      problems: error.faults.map((fault) => ({ path, ...fault, refused: true })),
    };
  }
}
