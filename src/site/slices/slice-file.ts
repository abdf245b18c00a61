import { hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { isSitePath } from '../site-record.ts';
import { openBytes } from './byte-reader.ts';

/** What a slice was rendered from, and what is in it. Equal facts give equal pages. */
const headSchema = z.object({
  number: z.int(),
  of: z.int(),
  /** Digest of the code that rendered, and of Node, whose words for times are on pages. */
  code: z.string(),
  /** The time of the build, as in the manifest. */
  built: z.string(),
  base: z.string(),
  /** The newest N stories have pages. */
  stories: z.int(),
  /** Digest of all that pages are made of: the bundle and the app's page. */
  site: z.string(),
  pages: z.int(),
});

export type SliceHead = z.infer<typeof headSchema>;

/** A line before each file, and one behind the last. */
const entrySchema = z.object({
  path: z.string().check(z.refine(isSitePath)),
  bytes: z.int(),
  sha256: z.string(),
});
const endSchema = z.object({ end: z.int() });

/**
 * Shorter lines than this are no error of the format; paths have at most some hundred characters.
 */
const MOST_LINE = 16_384;

/** The file of a slice is cut off or changed. */
export class DamagedSlice extends Error {}

/**
 * Writes files below `root` into one file at `path`, complete or not at all. One file, because
 * stores of artifacts take many small ones slowly. Throws the disk's error.
 */
export function* writeSliceFile(
  path: string,
  head: SliceHead,
  { root, paths }: { readonly root: string; readonly paths: readonly string[] },
): Generator<void, void> {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.${process.pid}.new`;
  const file = openSync(fresh, 'w');
  try {
    writeLine(file, head);
    for (const each of paths) {
      const content = readFileSync(join(root, each));
      writeLine(file, { path: each, bytes: content.length, sha256: hash('sha256', content) });
      writeWhole(file, content);
      yield;
    }
    writeLine(file, { end: paths.length });
  } finally {
    closeSync(file);
  }
  renameSync(fresh, path);
}

const writeLine = (file: number, value: object): void =>
  writeWhole(file, Buffer.from(`${JSON.stringify(value)}\n`));

function writeWhole(file: number, content: Buffer): void {
  for (let at = 0; at < content.length; ) at += writeSync(file, content, at);
}

/** What a slice says of itself. Throws a DamagedSlice, or the disk's error. */
export function readSliceHead(path: string): SliceHead {
  const bytes = openBytes(path);
  try {
    return parseLine(bytes.line(MOST_LINE), headSchema);
  } finally {
    bytes.close();
  }
}

/** A slice's files one by one. Throws a DamagedSlice, or the disk's error. */
export function* readSliceFiles(path: string): Generator<{ path: string; content: Buffer }, void> {
  const bytes = openBytes(path);
  try {
    parseLine(bytes.line(MOST_LINE), headSchema);
    for (let count = 0; ; count += 1) {
      const entry = parseLine(bytes.line(MOST_LINE), z.union([entrySchema, endSchema]));
      if ('end' in entry) {
        if (entry.end !== count) throw new DamagedSlice();
        return;
      }
      const content = bytes.take(entry.bytes);
      if (content === undefined || hash('sha256', content) !== entry.sha256)
        throw new DamagedSlice();
      yield { path: entry.path, content };
    }
  } finally {
    bytes.close();
  }
}

function parseLine<T>(line: string | undefined, schema: z.ZodMiniType<T>): T {
  try {
    return schema.parse(JSON.parse(line ?? ''));
  } catch (error) {
    throw new DamagedSlice(undefined, { cause: error });
  }
}
