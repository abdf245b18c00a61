import { NOWHERE } from '#src/compile/events/word-positions.ts';
import type { SubjectText } from '#src/content/text/commonness.ts';
import type { Weighing } from './compare-pair.ts';
import type { GrowingStory } from './growing-story.ts';
import { CORE_SHARE } from './merge-rule.ts';
import { type Comparison, lackOf } from './text-evidence.ts';

/** Fewest texts that make a word a word of the story. */
const SHARED_TEXTS = 2;

/**
 * Compares a text with what the texts of a story have in common, instead of with each of them: the
 * words that CORE_SHARE of them have. A word of the title is lacking if neither the lead nor two
 * texts have it.
 */
export function compareCore(
  { leadText, texts, held, inTitles }: GrowingStory,
  text: SubjectText,
  { worthOf, leastOf }: Weighing,
): Comparison {
  const needed = Math.max(SHARED_TEXTS, texts.size * CORE_SHARE);
  let [likeness, rarest] = [0, 0];
  for (let at = 0; at < text.words.length; at += 1) {
    const word = text.words[at] ?? 0;
    if ((held.get(word) ?? 0) < needed) continue;
    const worth = worthOf(word);
    if (worth < leastOf(word)) continue;
    rarest = Math.max(rarest, worth);
    const [inText, inStory] = [at < text.titleWords, (inTitles.get(word) ?? 0) >= needed];
    const places = Number(inText) + Number(inStory);
    likeness += Math.round(worth / 2 ** (2 - places));
  }
  const has = (word: number): boolean =>
    (held.get(word) ?? 0) >= SHARED_TEXTS || leadText.placeOf(word) !== NOWHERE;
  return { likeness, rarest, ...lackOf(text, { has, worthOf }) };
}
