import * as fc from 'fast-check';
import type { SavedFrom } from '#src/content/exports/saved-from.ts';
import type { SavedEntry } from '#src/content/saved/saved-entry.ts';
import { parseTags } from '#src/content/saved/tags.ts';
import { plainStory } from './stories.ts';

export const savedFrom: SavedFrom = {
  site: 'The Paper',
  page: 'https://paper.example/saved/',
  addressOf: (slug) => `https://paper.example/news/${slug}/`,
  timeZone: 'UTC',
};

/** A saved story without a note; `over` sets what is different. */
export function savedEntry(over: Partial<SavedEntry> = {}): SavedEntry {
  const story = plainStory();
  return {
    key: story.id,
    slug: story.slug,
    since: Date.parse('2024-05-02T08:00:00Z'),
    note: '',
    tags: [],
    story,
    isWhole: true,
    ...over,
  };
}

/** Texts that are hard to export. */
const hardText = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;*_[]<>&#`\\\'1. aé東') }),
);

/** As the compiler leaves foreign texts: in one line, without blanks at the ends. */
const oneLine = hardText.map((text) => text.replace(/[\s\p{C}]+/gu, ' ').trim());

/** Any saved story; its tags are as the page makes them. */
export const anyEntry: fc.Arbitrary<SavedEntry> = fc
  .record({
    key: fc.stringMatching(/^[0-9a-f]{10}$/),
    since: fc.integer({ min: 0, max: 4e12 }),
    note: hardText,
    tags: fc.array(hardText, { maxLength: 4 }),
    title: oneLine,
    excerpt: oneLine,
    outlet: oneLine,
    time: fc.constantFrom('2021-12-13T05:54:00Z', '2024-01-01T00:00:00Z', '1971-01-01T00:00:00Z'),
    has: fc.constantFrom('story', 'no story', 'gone'),
  })
  .map(({ tags, title, excerpt, outlet, time, has, ...own }) =>
    savedEntry({
      ...own,
      tags: parseTags(tags.join()),
      slug: has === 'gone' ? '' : `story-${own.key}`,
      story:
        has === 'story'
          ? plainStory({ title, excerpt, time, outlet: { domain: 'a.example', name: outlet } })
          : undefined,
      gone: has === 'gone' ? { day: '2024-05-03', why: 'removed' } : undefined,
    }),
  );
