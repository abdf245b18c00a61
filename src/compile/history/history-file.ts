import * as z from 'zod/mini';
import { reportFields } from '#src/content/bundle/bundle.ts';
import { isReservedName } from '#src/url/reserved-names.ts';
import { compareText } from '../problem.ts';

export const HISTORY_FILE = 'history.json';

/** Increase when a shape below changes its meaning. A file of another format is not changed. */
export const HISTORY_FORMAT = 1;

const instant = reportFields.time;

/** What the site has published of one story, by its slug. */
const storySchema = z.strictObject({
  /** Of its report: a file of another name with the same report is the same story. */
  id: z.string(),
  /** The build that first saw it. */
  first: instant,
  /** Digest of its title, excerpt, outlet and original. */
  hash: z.string(),
  /** Its id in feeds. */
  feed: z.string(),
  /** The first build that saw a changed text. */
  updated: z.optional(instant),
  /** The first build in which it was no longer published. */
  gone: z.optional(instant),
});
export type StoryRecord = z.infer<typeof storySchema>;

/**
 * An address is a folder of the site, so it must be a valid folder name. Somebody may have edited
 * the file.
 */
const isFolderName = (slug: string): boolean => FOLDER_NAME.test(slug) && !isReservedName(slug);
const FOLDER_NAME = /^(?!\.)[^\p{Cc}\p{Cs}/\\]{1,190}$/u;
const slug = z.string().check(z.refine(isFolderName, { error: 'is no part of an address' }));

const fileSchema = z.strictObject({
  format: z.literal(HISTORY_FORMAT),
  /**
   * What the ids of the site's feeds are made of: the digest of its first title. Empty until there
   * is one.
   */
  site: z.string(),
  stories: z.record(slug, storySchema),
  /** Every address that a topic had, and the topic's name. */
  topics: z.record(slug, z.string()),
  /** Every address that a storyline had, and its first story. */
  storylines: z.record(slug, z.string()),
  /** Stories that continue others, and those others. Earlier versions did not record them. */
  links: z.optional(z.record(slug, z.array(slug))),
  /** When the feeds of a page were last updated, by path. */
  feeds: z.record(z.string(), instant),
});

export type History = {
  readonly site: string;
  readonly stories: ReadonlyMap<string, StoryRecord>;
  readonly topics: ReadonlyMap<string, string>;
  readonly storylines: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, readonly string[]>;
  readonly feeds: ReadonlyMap<string, string>;
};

export const emptyHistory: History = {
  site: '',
  stories: new Map(),
  topics: new Map(),
  storylines: new Map(),
  links: new Map(),
  feeds: new Map(),
};

/** Throws zod's error for another shape. */
export function toHistory(json: unknown): History {
  const { site, stories, topics, storylines, links = {}, feeds } = fileSchema.parse(json);
  return {
    site,
    stories: new Map(Object.entries(stories)),
    topics: new Map(Object.entries(topics)),
    storylines: new Map(Object.entries(storylines)),
    links: new Map(Object.entries(links)),
    feeds: new Map(Object.entries(feeds)),
  };
}

/**
 * The file's text: one record a line, sorted by code unit, so that versions compare and merge line
 * by line.
 */
export function historyText({ site, ...parts }: History): string {
  const part = (name: string, records: ReadonlyMap<string, unknown>): string => {
    const lines = [...records]
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, value]) => `\n    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return `  "${name}": {${lines.join(',')}${lines.length > 0 ? '\n  ' : ''}}`;
  };
  const all = [
    `  "format": ${HISTORY_FORMAT}`,
    `  "site": ${JSON.stringify(site)}`,
    part('stories', parts.stories),
    part('topics', parts.topics),
    part('storylines', parts.storylines),
    ...(parts.links.size > 0 ? [part('links', parts.links)] : []),
    part('feeds', parts.feeds),
  ];
  return `{\n${all.join(',\n')}\n}\n`;
}
