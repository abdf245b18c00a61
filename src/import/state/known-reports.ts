import * as z from 'zod/mini';
import { compareText } from '#src/compile/problem.ts';

/** Increase when a shape below changes its meaning. */
const FORMAT = 1;

/** Of a story that the import wrote: what its file was made of. */
const leadSchema = z.strictObject({
  /** Address of the source, as listed. */
  source: z.string(),
  /** Digests of what the source said last. */
  title: z.string(),
  excerpt: z.string(),
  /** Digest of the file as the import wrote it last; another one was edited by hand. */
  file: z.string(),
  /** Somebody had edited the file when the import added to it. */
  edited: z.optional(z.literal(true)),
});

/** A report that the import has dealt with. */
const knownSchema = z.strictObject({
  /** Slug of the story that it leads or that lists it; absent if it was left out (`--since`). */
  story: z.optional(z.string()),
  /** Digest of its source and of its id there, if it has one beside its address. */
  guid: z.optional(z.string()),
  /** Digest of its source's address, for one that is in a story's coverage and may be split. */
  feed: z.optional(z.string()),
  /** Digest of its title, to know it by its id when its address changes. */
  title: z.string(),
  /** Set on the report that leads its story. */
  lead: z.optional(leadSchema),
});
export type KnownReport = z.infer<typeof knownSchema>;

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  reports: z.record(z.string(), knownSchema),
});

/** The reports that were first seen in one month (YYYY-MM, UTC), by digest of their key. */
export type KnownMonth = ReadonlyMap<string, KnownReport>;

/** Below a data folder; a month a file, so that a run changes only the newest. */
export const knownFile = (month: string): string => `import/reports-${month}.json`;
/** The month of such a file; undefined for another name. */
export const monthOf = (name: string): string | undefined =>
  /^reports-(\d{4}-\d{2})\.json$/.exec(name)?.[1];

/** Throws zod's error for another shape, and a SyntaxError for what is not JSON. */
export const parseKnown = (text: string): KnownMonth =>
  new Map(Object.entries(fileSchema.parse(JSON.parse(text)).reports));

/** One record a line, sorted by code unit, so that versions compare and merge line by line. */
export function knownText(month: KnownMonth): string {
  return recordsText('reports', month);
}

/** The text of a file with one record a line. */
export function recordsText(name: string, records: ReadonlyMap<string, unknown>): string {
  const lines = [...records]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, value]) => `\n    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const body = `{${lines.join(',')}${lines.length > 0 ? '\n  ' : ''}}`;
  return `{\n  "format": ${FORMAT},\n  "${name}": ${body}\n}\n`;
}
