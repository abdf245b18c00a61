import { spellingsOf, wordKey } from '#src/content/text/words.ts';

/** A name in a text, the index of its first word, and whether each of its words has a capital. */
export type FoundName = {
  readonly name: string;
  readonly at: number;
  readonly hasCapital: boolean;
};

/** The key of a name: its words joined, as addresses write them (`powerapps` for "Power Apps"). */
export const nameKey = (name: string): string => spellingsOf(name).map(wordKey).join('');

/** Every place in a text with one of these names, in one word or in several. */
export function findNames(text: string, names: Iterable<string>): FoundName[] {
  const words = spellingsOf(text).map((word) => ({
    key: wordKey(word),
    hasCapital: word !== word.toLowerCase(),
  }));
  const found: FoundName[] = [];
  for (const name of names) {
    for (let at = 0; at < words.length; at += 1) {
      let [key, hasCapital] = ['', true];
      for (
        let end = at;
        end < words.length && key.length < name.length && name.startsWith(key);
        end += 1
      ) {
        const word = words[end];
        key += word?.key ?? '';
        hasCapital &&= word?.hasCapital ?? false;
      }
      if (key === name) found.push({ name, at, hasCapital });
    }
  }
  return found;
}
