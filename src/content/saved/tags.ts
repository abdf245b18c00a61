import { foldLetters } from '../text/fold-letters.ts';
import type { SavedEntry } from './saved-entry.ts';

/** Characters of a tag; what is longer is cut. */
const LONGEST = 60;

/** The commas of the languages in which tags are typed, and line ends. */
const BETWEEN = /[,،，、\n\r\t]+/u;

const key = (tag: string): string => foldLetters(tag);
const byKey = (a: string, b: string): number => (key(a) < key(b) ? -1 : Number(key(a) > key(b)));

/** The tags of a typed text: between commas, each once, whatever its case. */
export function parseTags(text: string): string[] {
  const tags = new Map<string, string>();
  for (const part of text.split(BETWEEN)) {
    const tag = part.replace(/\s+/gu, ' ').trim().slice(0, LONGEST).trim();
    if (tag !== '' && !tags.has(key(tag))) tags.set(key(tag), tag);
  }
  return [...tags.values()];
}

/** Tags as a text that `parseTags` reads. */
export const tagText = (tags: readonly string[]): string => tags.join(', ');

/** Whether an entry has a tag, however it is written. */
export const hasTag = ({ tags }: Pick<SavedEntry, 'tags'>, tag: string): boolean =>
  tags.some((own) => key(own) === key(tag));

/** All tags of entries, each once, in order. */
export const tagsOf = (entries: readonly Pick<SavedEntry, 'tags'>[]): string[] =>
  parseTags(entries.map(({ tags }) => tagText(tags)).join()).sort(byKey);
