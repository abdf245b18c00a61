import { keyOfTerm, termOf, termsOf } from '../search/search-terms.ts';
import { searchSpellingsOf } from '../search/search-words.ts';
import { foldLetters } from '../text/fold-letters.ts';
import { UNSPACED_LETTER } from '../text/words.ts';
import type { SavedEntry } from './saved-entry.ts';

/**
 * The saved stories that have all typed words, or words that begin so, in their headline, excerpt,
 * outlet, topics, note or tags; folded as the site's search folds them. All if nothing was typed.
 */
export function findSaved(entries: readonly SavedEntry[], typed: string): SavedEntry[] {
  const asked = searchSpellingsOf(typed).map((spelling) => keyOfTerm(termOf(spelling)));
  const signs = asked.length === 0 ? foldLetters(typed).trim() : '';
  return entries.filter((entry) => {
    const { words, folded } = textOf(entry);
    return (
      folded.includes(signs) &&
      asked.every(
        (key) =>
          words.some((word) => word.startsWith(key)) ||
          (UNSPACED_LETTER.test(key) && folded.includes(key)),
      )
    );
  });
}

type EntryText = { readonly words: readonly string[]; readonly folded: string };

/** Each letter that is typed asks for all of them. */
const texts = new WeakMap<SavedEntry, EntryText>();

function textOf(entry: SavedEntry): EntryText {
  const known = texts.get(entry);
  if (known) return known;
  const { story, note, tags } = entry;
  const text = [
    ...(story
      ? [
          story.title,
          story.excerpt,
          story.outlet.name,
          story.outlet.domain,
          ...story.topics.map(({ name }) => name),
        ]
      : []),
    note,
    ...tags,
  ].join('\n');
  const words = searchSpellingsOf(text).flatMap((spelling) => termsOf(spelling).map(keyOfTerm));
  const made = { words: [...new Set(words)], folded: foldLetters(text) };
  texts.set(entry, made);
  return made;
}
