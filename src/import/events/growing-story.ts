import { isMended } from '#src/content/text/copy-rule.ts';
import { type Compared, toCompared } from './compare-pair.ts';
import type { KnownText } from './known-text.ts';

/** A story while reports are sought for it. */
export type GrowingStory = {
  /** Undefined for a story that begins in this run. */
  readonly slug: string | undefined;
  readonly lead: KnownText;
  readonly leadText: Compared;
  /** The lead and all reports, in the order in which they came. */
  readonly members: KnownText[];
  /** Its distinct texts: how many, and how many with a word, in the whole text and in the title. */
  readonly texts: Set<string>;
  readonly held: Map<number, number>;
  readonly inTitles: Map<number, number>;
  readonly bySeries: Map<string, KnownText[]>;
};

export function beginStory(slug: string | undefined, lead: KnownText): GrowingStory {
  const story: GrowingStory = {
    slug,
    lead,
    leadText: toCompared(lead),
    members: [],
    texts: new Set(),
    held: new Map(),
    inTitles: new Map(),
    bySeries: new Map(),
  };
  addMember(story, lead);
  return story;
}

/** Adds a report; a copy of a text that is there adds no words. */
export function addMember(story: GrowingStory, member: KnownText): void {
  const { members, texts, held, inTitles, bySeries } = story;
  members.push(member);
  const parts = bySeries.get(member.seriesKey);
  if (parts) parts.push(member);
  else bySeries.set(member.seriesKey, [member]);
  if (texts.has(member.original)) return;
  texts.add(member.original);
  member.words.forEach((word, at) => {
    held.set(word, (held.get(word) ?? 0) + 1);
    if (at < member.titleWords) inTitles.set(word, (inTitles.get(word) ?? 0) + 1);
  });
}

/**
 * Whether a story has a text of the same outlet and title that is another text: parts of a series
 * are not one event.
 */
export const hasOtherPart = ({ bySeries }: GrowingStory, text: KnownText): boolean =>
  bySeries.get(text.seriesKey)?.some((part) => !isMended(part, text)) ?? false;

/** The language of a story: of its lead, else the first that one of its reports has. */
export const languageOf = ({ members }: GrowingStory): string | undefined =>
  members.find(({ speech }) => speech.language !== undefined)?.speech.language;
