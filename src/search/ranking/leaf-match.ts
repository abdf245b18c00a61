import { inBoth, noStories, type StorySet, those } from '../story-set.ts';
import type { AskedWord } from '../words/asked-word.ts';
import type { ResolvedWord } from '../words/resolve-word.ts';
import { codesOf, SOMEWHERE, type WordMatch } from '../words/word-match.ts';

/** A word of a leaf, with the stories that have it. */
export type MatchedWord = { readonly resolved: ResolvedWord; readonly match: WordMatch };

/** The stories that meet one leaf of a search. */
export type LeafMatch = {
  readonly stories: StorySet;
  /** Its words, if they are looked for in texts. */
  readonly words: readonly MatchedWord[];
  /** Of a phrase: its words, and stories of which only the texts say whether they are in a row. */
  readonly phrase?: {
    readonly asked: readonly AskedWord[];
    readonly unsure: StorySet;
    /** It has to be in the title. */
    readonly inTitle: boolean;
  };
};

/** Stories with all of these words. */
export const haveAll = (words: readonly MatchedWord[]): StorySet =>
  words
    .map(({ match }) => match.stories)
    .sort((a, b) => a.length - b.length)
    .reduce((all, stories, nth) => (nth === 0 ? stories : inBoth(all, stories)), noStories);

/** Stories with all of these words in their titles. */
export function haveInTitle(words: readonly MatchedWord[]): StorySet {
  const stories = haveAll(words);
  const places = placesIn(words, stories);
  return those(stories, (_, at) => places.every((placeOf) => placeOf(at) > 0));
}

/** Of these stories those whose titles do not show the words one behind the other. */
export function notInRow(words: readonly MatchedWord[], stories: StorySet): StorySet {
  const places = placesIn(words, stories);
  return those(stories, (_, at) => {
    const first = places[0]?.(at) ?? 0;
    return !places.every((placeOf, nth) => {
      const place = placeOf(at);
      return place > 0 && place !== SOMEWHERE && place === first + nth;
    });
  });
}

/** Of each word: its place in the title of the nth story, as `inTitle` has it. */
const placesIn = (words: readonly MatchedWord[], stories: StorySet) =>
  words.map(({ match }) => {
    const codes = codesOf(match, stories);
    return (at: number): number => match.inTitle[codes[at] ?? 0] ?? 0;
  });
