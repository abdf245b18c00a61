import { compareText } from '../problem.ts';
import type { History } from './history-file.ts';
import type { LiveStory } from './update-story-records.ts';

/** Published stories by slug. */
export type Live = ReadonlyMap<string, LiveStory>;

/**
 * What is at the address of a story that is no longer published: its present slug, or the day on
 * which the site dropped it; neither if it was taken down.
 */
export type Departed = {
  readonly slug: string;
  readonly to: string | undefined;
  readonly dropped: string | undefined;
};

export type OtherAddresses = {
  /** Slugs of files that are no stories but have a status: folded, removed, refused. */
  readonly others: ReadonlySet<string>;
  /** Stories that the site no longer keeps, by slug, with the day on which they were dropped. */
  readonly dropped: ReadonlyMap<string, string>;
};

/** The addresses at which earlier builds had a story, and this one has none. */
export function findDeparted(
  live: Live,
  { stories }: History,
  { others, dropped }: OtherAddresses,
): Departed[] {
  const now = new Map<string, LiveStory>();
  for (const story of live.values()) {
    const held = now.get(story.id);
    if (!held || story.time < held.time || (story.time === held.time && story.slug < held.slug))
      now.set(story.id, story);
  }
  return [...new Set([...stories.keys(), ...dropped.keys()])]
    .filter((slug) => !(live.has(slug) || others.has(slug)))
    .map((slug) => {
      const to = now.get(stories.get(slug)?.id ?? '')?.slug;
      return { slug, to, dropped: dropped.get(slug) };
    })
    .sort((a, b) => compareText(a.slug, b.slug));
}
