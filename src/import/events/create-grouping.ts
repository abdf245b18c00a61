import { toCompared } from './compare-pair.ts';
import type { EventRules } from './event-report.ts';
import { addMember, beginStory, type GrowingStory } from './growing-story.ts';
import { createJoinPoints } from './join-points.ts';
import type { KnownText } from './known-text.ts';
import { createStoryIndex } from './story-index.ts';
import type { Worth } from './word-worth.ts';

const HOUR_MS = 3_600_000;

export type Grouping = {
  readonly stories: readonly GrowingStory[];
  /** Adds a story; its first text is the lead. */
  readonly put: (slug: string | undefined, texts: readonly KnownText[]) => void;
  /** Adds a report to the story that it belongs to, or begins one with it. */
  readonly place: (text: KnownText) => void;
};

/** Groups reports by stories, in the order in which they are placed. */
export function createGrouping(rules: EventRules, worth: Worth): Grouping {
  const stories: GrowingStory[] = [];
  const byText = new Map<string, Set<number>>();
  const index = createStoryIndex(worth);
  const pointsOf = createJoinPoints(rules, worth);

  /** Makes a text of a story known to the searches. */
  const note = (
    place: number,
    { original, words }: KnownText,
    isNew: (word: number) => boolean,
  ) => {
    const places = byText.get(original);
    if (places) places.add(place);
    else byText.set(original, new Set([place]));
    const time = stories[place]?.lead.report.time ?? 0;
    index.add(place, time, words.filter(isNew));
  };
  const begin = (slug: string | undefined, lead: KnownText): number => {
    const place = stories.push(beginStory(slug, lead)) - 1;
    note(place, lead, () => true);
    return place;
  };
  const join = (place: number, text: KnownText): void => {
    const story = stories[place];
    if (!story) return;
    note(place, text, (word) => !story.held.has(word));
    addMember(story, text);
  };
  const windowMs = rules.windowHours * HOUR_MS;

  return {
    stories,
    put: (slug, [lead, ...texts]) => {
      if (!lead) return;
      const place = begin(slug, lead);
      for (const text of texts) join(place, text);
    },
    place: (text) => {
      const compared = toCompared(text);
      const { time } = text.report;
      const found = new Set([
        ...(byText.get(text.original) ?? []),
        ...index.find(text.words, { from: time - windowMs, to: time + windowMs }),
      ]);
      let [best, most] = [-1, Number.NEGATIVE_INFINITY];
      for (const place of [...found].sort((a, b) => a - b)) {
        const story = stories[place];
        const points = story ? pointsOf(story, text, compared) : most;
        if (points > most) [best, most] = [place, points];
      }
      if (best < 0) begin(undefined, text);
      else join(best, text);
    },
  };
}
