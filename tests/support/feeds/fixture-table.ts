import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { projectRoot } from '../list-files.ts';
import { packings } from './compress-body.ts';
import { behaviours } from './misbehave.ts';

/** Where the fixtures are. */
export const fixtureFolder: string = join(projectRoot, 'tests/fixtures/feeds');

const text = z.string();
/** An offset from today such as `-3h`, or an instant. */
const time = z.union([
  text.check(z.regex(/^[+-]\d+[mhd]$/)),
  text.check(z.regex(/^\d{4}-\d\d-\d\dT.*Z$/)),
]);
/** In the table null says that there is none. */
const orNone = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));

/** How one answer is served. */
const answer = {
  /** Below tests/fixtures/feeds; without it the body is empty. */
  file: z.optional(text),
  status: z.optional(z.number()),
  /** The header `Content-Type`; without it there is none. */
  type: z.optional(text),
  /** Other headers; placeholders are filled. */
  headers: z.optional(z.record(text, text)),
  /** Encoding of the body, in which the UTF-8 text of the file is sent. */
  charset: z.optional(text),
  /** What the XML declaration says of it, for files with `{{prolog}}`. */
  prolog: z.optional(text),
  bom: z.optional(z.boolean()),
  /** How the body is packed, and what `Content-Encoding` says of it. */
  packed: z.optional(z.array(z.enum(packings))),
  /** `latin1` puts the bytes of the file's escapes such as \xff into the body. */
  bytes: z.optional(z.boolean()),
  how: z.optional(z.enum(behaviours)),
};

const pictureSchema = z.strictObject({
  url: text,
  width: orNone(z.number()),
  height: orNone(z.number()),
});

/** Some fields of an item, each as `NewsItem` has it after reading. */
const itemSchema = z.strictObject({
  title: z.optional(text),
  excerpt: z.optional(text),
  address: orNone(text),
  guid: orNone(text),
  time: orNone(time),
  language: orNone(text),
  kind: z.optional(z.enum(['article', 'video'])),
  publisher: orNone(z.strictObject({ name: text, address: orNone(text) })),
  images: z.optional(z.array(pictureSchema)),
});
export type ExpectedItem = z.infer<typeof itemSchema>;

const feedSchema = z.strictObject({
  title: z.optional(text),
  site: orNone(text),
  language: orNone(text),
  logo: orNone(text),
  pauseMinutes: z.optional(z.number()),
  skipHours: z.optional(z.array(z.number())),
  skipDays: z.optional(z.array(z.number())),
});

const faults = [
  ...['address', 'private', 'name', 'refused', 'certificate', 'timeout'],
  ...['redirects', 'size', 'encoding', 'later', 'gone', 'status'],
] as const;

/** What the importer must make of a fixture; exactly one of the first four. */
const expectSchema = z.strictObject({
  /** A feed with so many items. */
  read: z.optional(z.number()),
  /** The fetch fails. */
  fails: z.optional(z.enum(faults)),
  /** It is fetched, and is no feed. */
  unreadable: z.optional(z.literal(true)),
  /** A web page that names these feeds, best first. */
  page: z.optional(z.array(text)),
  /** The items that matter, from the first one on. */
  items: z.optional(z.array(itemSchema)),
  feed: z.optional(feedSchema),
  /** Whether reading warns. */
  warns: z.optional(z.boolean()),
  /** Fixture that it permanently moved to. */
  moved: orNone(text),
  /** Until when it may not be asked again: seconds from the request, or a time from today. */
  waits: z.optional(z.union([z.number(), time])),
  /** What the second request gives, with the validators of the first: nothing new, or items. */
  again: z.optional(z.union([z.literal('unchanged'), z.number()])),
});
export type Expected = z.infer<typeof expectSchema>;

const fixtureSchema = z.strictObject({
  name: text,
  /** The kind found in the wild. */
  what: text,
  ...answer,
  /** What a second and later request gets instead. */
  later: z.optional(z.strictObject(answer)),
  /** The validators that are sent, and honoured unless `deaf`. */
  validators: z.optional(z.array(z.enum(['etag', 'weak-etag', 'modified']))),
  deaf: z.optional(z.boolean()),
  expect: expectSchema,
});
export type Fixture = z.infer<typeof fixtureSchema>;

/** The rows of tests/fixtures/feeds/feeds.yaml, in its order. Throws if one is written wrong. */
export function readFixtureTable(): readonly Fixture[] {
  const table: unknown = parse(readFileSync(join(fixtureFolder, 'feeds.yaml'), 'utf8'));
  return z.array(fixtureSchema).parse(table);
}
