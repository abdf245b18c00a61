import * as z from 'zod/mini';
import type { Story } from '#src/content/bundle/story-file.ts';
import { markOf, type StoryMark, storyMarkSchema } from '#src/evidence/coverage-since.ts';

const KEY = 'coranto:opened';
/** Stories to keep; the one opened longest ago is dropped first. */
const KEPT = 200;

const openedSchema = z.array(
  z.object({
    ...storyMarkSchema.shape,
    slug: z.string(),
    /** For the palette; stories opened long ago have none. */
    title: z.optional(z.string()),
    lang: z.optional(z.string()),
  }),
);
type Opened = z.infer<typeof openedSchema>;

/**
 * A story's mark before it was first opened in this page's life; unchanged until the page is left.
 */
const before = new Map<string, StoryMark | undefined>();

/** The mark of an earlier visit; undefined if there was none. The same until the page is left. */
export function markBefore(slug: string): StoryMark | undefined {
  if (!before.has(slug))
    before.set(
      slug,
      readOpened().find((story) => story.slug === slug),
    );
  return before.get(slug);
}

/** Stores the mark of an opened story for later visits. Without storage, does nothing. */
export function keepOpened(story: Pick<Story, 'slug' | 'coverage' | 'title' | 'lang'>): void {
  markBefore(story.slug);
  // Read again: another tab may have stored others since.
  const others = readOpened().filter(({ slug }) => slug !== story.slug);
  const { slug, title, lang } = story;
  writeOpened([...others, { slug, title, lang, ...markOf(story) }].slice(-KEPT));
}

/** The stories that were opened here, the last one first. */
export const openedStories = (): Pick<Opened[number], 'slug' | 'title' | 'lang'>[] =>
  readOpened().toReversed();

export const countOpened = (): number => readOpened().length;

export function forgetOpened(): void {
  before.clear();
  try {
    localStorage.removeItem(KEY);
  } catch {
    // If storage is denied, there is nothing to clear.
  }
}

/** Damaged storage counts as empty, and is rewritten with the next story. */
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
    // Storage is denied or full: reading continues, and earlier marks stay.
  }
}
