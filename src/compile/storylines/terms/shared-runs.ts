import { UNKNOWN } from './read-headline.ts';
import type { StoryWord } from './story-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of a headline, in runs that are also adjacent in another headline. */
export function sharedRuns(
  words: readonly StoryWord[],
  other: ReadonlySet<number>,
  { find, findPair }: Vocabulary,
): StoryWord[][] {
  const numberAt = (at: number): number => find(words[at]?.key ?? UNKNOWN) ?? UNKNOWN;
  const runs: StoryWord[][] = [];
  words.forEach((word, at) => {
    if (!(word.telling && other.has(numberAt(at)))) return;
    const open = runs.at(-1);
    const goesOn = word.joined && open !== undefined && open.at(-1) === words[at - 1];
    if (goesOn && other.has(findPair(numberAt(at - 1), numberAt(at)) ?? UNKNOWN)) open.push(word);
    else runs.push([word]);
  });
  return runs;
}
