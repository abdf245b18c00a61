import type { BundleFile } from '#src/compile/bundle/contents.ts';
import { addressLists } from '#src/compile/packs/address-lists.ts';
import { MOST_STORIES } from '#src/compile/packs/cut-packs.ts';
import { packStories } from '#src/compile/packs/pack-stories.ts';
import type { StorySource } from '#src/compile/search/searched-story.ts';
import type { Card } from '#src/content/bundle/bundle.ts';
import type { Story } from '#src/content/bundle/story-file.ts';
import { reportId } from '#src/content/ids/story-id.ts';

/** What a page asks for to read one of the made stories. */
export type MadePacks = {
  /** The lists that say which story is in which pack. */
  readonly lists: readonly BundleFile[];
  /** A pack by its path below `data/`, made when it is asked for; undefined: no such pack. */
  readonly packFile: (path: string) => string | undefined;
};

/** Packs of made stories, each of as many as a real one has at most. */
export function makePacks(sources: readonly StorySource[]): MadePacks {
  const packs = Array.from({ length: Math.ceil(sources.length / MOST_STORIES) }, (_, at) => ({
    path: `packs/${at.toString(16).padStart(16, '0')}.json`,
    first: slugOf(at * MOST_STORIES),
    stories: MOST_STORIES,
    bytes: 0,
  }));
  return {
    lists: [...addressLists({ packs, packOf: [] }, { firsts: [], files: '' })],
    packFile: (path) => {
      const from = packs.findIndex((pack) => pack.path === path) * MOST_STORIES;
      if (from < 0) return undefined;
      const own = sources.slice(from, from + MOST_STORIES);
      const inputs = own.map((source, at) => ({
        story: storyOf(source, from + at),
        folded: new Map(),
      }));
      return JSON.stringify(packStories(inputs));
    },
  };
}

/** In the order of numbers. */
const slugOf = (number: number): string => `made-${String(number).padStart(6, '0')}`;

/** The card of a made story, which is the one with this number, newest first. */
export function cardOf({ day, heat, read }: StorySource, number: number): Card {
  const { title, excerpt, names, coverage } = read();
  const [name = '', domain = '', ...topics] = names;
  return {
    slug: slugOf(number),
    id: reportId(slugOf(number)),
    title,
    excerpt,
    time: `${day}T12:00:00Z`,
    day,
    outlet: { name, domain },
    kind: 'article',
    quality: null,
    heat,
    topics: topics.map((topic) => ({
      slug: topic.toLowerCase().replaceAll(' ', '-'),
      name: topic,
    })),
    reports: coverage.length,
    event: 1,
    outlets: 1,
  };
}

function storyOf(source: StorySource, number: number): Story {
  const card = cardOf(source, number);
  const { outlet, time, kind, quality } = card;
  const coverage = source.read().coverage.map((report, at) => ({
    ...report,
    ...{ outlet, time, kind, quality, id: `${at}`, tier: 'event' as const, offset: 0 },
  }));
  return { ...card, coverage };
}
