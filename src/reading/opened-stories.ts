import * as z from 'zod/mini';
import type { Story } from '#src/content/bundle/story-file.ts';
import { markOf, type StoryMark, storyMarkSchema } from '#src/evidence/coverage-since.ts';

const KEY = 'coranto:opened';
/** Stories that are kept, the last opened last; whichever was opened longest ago goes first. */
const KEPT = 200;

const openedSchema = z.array(z.object({ ...storyMarkSchema.shape, slug: z.string() }));
type Opened = z.infer<typeof openedSchema>;

/**
 * What this device kept of a story before it was first opened in this page's life; it holds until
 * the page is left.
 */
const before = new Map<string, StoryMark | undefined>();

/**
 * The mark that an earlier visit left of a story; undefined when there was none. The same one until
 * the page is left.
 */
export function markBefore(slug: string): StoryMark | undefined {
  if (!before.has(slug))
    before.set(
      slug,
      readOpened().find((story) => story.slug === slug),
    );
  return before.get(slug);
}

/**
 * Keeps the mark of a story that has been opened, for later visits. Without storage, nothing is
 * kept.
 */
export function keepOpened(story: Pick<Story, 'slug' | 'coverage'>): void {
  markBefore(story.slug);
  // Read anew: another tab may have kept others since.
  const others = readOpened().filter(({ slug }) => slug !== story.slug);
  writeOpened([...others, { slug: story.slug, ...markOf(story) }].slice(-KEPT));
}

/** How many stories are kept. */
export const countOpened = (): number => readOpened().length;

/** Forgets every story that was opened. */
export function forgetOpened(): void {
  before.clear();
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where storage is denied there is nothing to forget.
  }
}

/** Damaged storage counts as empty, and is written anew with the next story. */
function readOpened(): Opened {
  try {
    return openedSchema.parse(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
  } catch {
    return [];
  }
}

function writeOpened(stories: Opened): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(stories));
  } catch {
    // Storage is denied or full: reading goes on, and what was kept before stands.
  }
}
