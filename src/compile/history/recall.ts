import type { MemoryFile } from '#src/content/bundle/memory-file.ts';
import { siteDigest } from '#src/content/ids/feed-id.ts';
import { formatInstant } from '#src/content/time/instant.ts';
import { compareText } from '../problem.ts';
import { type Departed, findDeparted, type Live, type OtherAddresses } from './find-departed.ts';
import type { History } from './history-file.ts';
import type { Published } from './update-history.ts';

export type Recalled = {
  readonly memory: Omit<MemoryFile, 'format'>;
  readonly departed: readonly Departed[];
  /** Former addresses of storylines. */
  readonly storylines: readonly RecalledStoryline[];
  /** Former addresses of topics. */
  readonly topics: readonly { readonly from: string; readonly to: string }[];
};

/**
 * Where a former address of a storyline leads: to a storyline, or to a story that is in none (any
 * more).
 */
export type RecalledStoryline = {
  readonly id: string;
  readonly of: 'storyline' | 'story';
  readonly to: string;
};

type Current = OtherAddresses & {
  /** The id of a story's storyline. */
  readonly lineOf: ReadonlyMap<string, string>;
  /** The address of the topic with a name, if there is one. */
  readonly topicOf: (name: string) => string | undefined;
};

/**
 * What a build must publish because of the history: times, ids and addresses that the articles
 * alone do not give.
 */
export function recall(
  published: Published,
  history: History,
  { others, dropped, topicOf, lineOf }: Current,
): Recalled {
  const live = new Map(published.stories.map((story) => [story.slug, story]));
  const departed = findDeparted(live, history, { others, dropped });
  const moved = departed.flatMap(({ slug, to }): [string, string][] =>
    to === undefined ? [] : [[slug, to]],
  );
  const addresses = new Set(published.topics.map(({ slug }) => slug));
  return {
    memory: {
      ...(history.site !== siteDigest(published.title) && { site: history.site }),
      updated: inOrder(updatedStories(live, history)),
      ids: inOrder(otherIds(live, history)),
      feeds: inOrder(otherTimes(published, live, history)),
      moved,
    },
    departed,
    storylines: findMoved(published, history, { live, moved: new Map(moved), lineOf }),
    topics: inOrder([...history.topics]).flatMap(([from, name]) => {
      const to = addresses.has(from) ? undefined : topicOf(name);
      return to === undefined ? [] : [{ from, to }];
    }),
  };
}

const inOrder = (pairs: [string, string][]): [string, string][] =>
  pairs.sort(([a], [b]) => compareText(a, b));

type Ways = {
  readonly live: Live;
  readonly moved: ReadonlyMap<string, string>;
  readonly lineOf: ReadonlyMap<string, string>;
};

function findMoved(
  published: Published,
  { storylines, links }: History,
  { live, moved, lineOf }: Ways,
): RecalledStoryline[] {
  const ids = new Set(published.storylines.map(({ id }) => id));
  const goneOn = new Map<string, string>();
  for (const [later, earlier] of links)
    for (const story of earlier)
      if (live.has(later) && !goneOn.has(story)) goneOn.set(story, later);
  return inOrder([...storylines]).flatMap(([id, story]): RecalledStoryline[] => {
    if (ids.has(id)) return [];
    // The line of a story that is gone is that of the story which continued it.
    const now = live.has(story) ? story : (moved.get(story) ?? goneOn.get(story) ?? story);
    const line = lineOf.get(now);
    return [line === undefined ? { id, of: 'story', to: now } : { id, of: 'storyline', to: line }];
  });
}

function updatedStories(live: Live, { stories }: History): [string, string][] {
  return [...live.values()].flatMap(({ slug, time }): [string, string][] => {
    const updated = stories.get(slug)?.updated;
    return updated !== undefined && updated > formatInstant(time) ? [[slug, updated]] : [];
  });
}

function otherIds(live: Live, { stories }: History): [string, string][] {
  return [...live.values()].flatMap(({ slug, original, tag }): [string, string][] => {
    const feed = stories.get(slug)?.feed;
    return feed === undefined || feed === (original ?? tag) ? [] : [[slug, feed]];
  });
}

function otherTimes({ feeds }: Published, live: Live, history: History): [string, string][] {
  return [...feeds].flatMap(([page, slugs]): [string, string][] => {
    const newest = Math.max(...slugs.map((slug) => live.get(slug)?.time ?? 0));
    const time = history.feeds.get(page);
    return time === undefined || (slugs.length > 0 && time === formatInstant(newest))
      ? []
      : [[page, time]];
  });
}
