import type { StoryRecord } from './history-file.ts';

/** A story that this build publishes. */
export type LiveStory = {
  readonly slug: string;
  /** Of its report. */
  readonly id: string;
  /** Publication in milliseconds, as in feeds. */
  readonly time: number;
  /** Digest of its text. */
  readonly hash: string;
  /** Its id in feeds if no other story has it: the address of its original. */
  readonly original: string | undefined;
  /** Its id in feeds otherwise; unique. */
  readonly tag: string;
};

/** The oldest first: of stories with one id in feeds it keeps it. */
const inTime = (stories: readonly LiveStory[]): LiveStory[] =>
  stories.toSorted((a, b) => a.time - b.time || (a.slug < b.slug ? -1 : 1));

/**
 * The records of all stories, those that are published no more among them. A story at a new address
 * keeps the record of its report.
 */
export function updateStoryRecords(
  live: readonly LiveStory[],
  before: ReadonlyMap<string, StoryRecord>,
  now: string,
): Map<string, StoryRecord> {
  const { after, departed } = departedStories(live, before, now);
  const given = new Set([...before.values()].map(({ feed }) => feed));
  for (const story of inTime(live)) {
    const known = before.get(story.slug) ?? before.get(departed.get(story.id) ?? '');
    // Another file of the same report is another story.
    departed.delete(story.id);
    const { tag, original = tag } = story;
    const feed = known?.feed ?? (given.has(original) ? tag : original);
    given.add(feed);
    after.set(story.slug, recordOf(story, known, { feed, now }));
  }
  return after;
}

/**
 * The records of stories that are no longer published, and for each report the slug of the first of
 * them.
 */
function departedStories(
  live: readonly LiveStory[],
  before: ReadonlyMap<string, StoryRecord>,
  now: string,
) {
  const current = new Set(live.map(({ slug }) => slug));
  const after = new Map<string, StoryRecord>();
  const departed = new Map<string, string>();
  for (const [slug, record] of before) {
    if (current.has(slug)) continue;
    after.set(slug, { ...record, gone: record.gone ?? now });
    if (!departed.has(record.id)) departed.set(record.id, slug);
  }
  return { after, departed };
}

function recordOf(
  { id, hash }: LiveStory,
  known: StoryRecord | undefined,
  { feed, now }: { readonly feed: string; readonly now: string },
): StoryRecord {
  const updated = known && known.hash !== hash ? later(now, known.updated) : known?.updated;
  return { id, first: known?.first ?? now, hash, feed, ...(updated !== undefined && { updated }) };
}

/** The later of two instants, as the bundle writes them. */
export const later = (a: string, b: string | undefined): string =>
  b === undefined || a > b ? a : b;
