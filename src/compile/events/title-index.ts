import type { SubjectText } from '#src/content/text/commonness.ts';
import { lowerBound } from './binary-search.ts';
import { nearestInTime } from './nearest-in-time.ts';

/** Postings looked at per text; of a busy week only the nearest in time. */
const MOST_POSTINGS = 400;

/** Text and time (milliseconds) of an indexed item. Items are in order of publication. */
type Indexed<T> = {
  readonly items: readonly T[];
  readonly textOf: (item: T) => SubjectText;
  readonly timeOf: (item: T) => number;
  readonly isTelling: (word: number) => boolean;
};

/**
 * Indexes items by the telling words of their titles. Returns a search for items within `reach` of
 * a time that share such a word with a title, in order of publication; if there are too many, those
 * with the rarest words, and of these the nearest in time.
 */
export function indexTitles<T>({ items, textOf, timeOf, isTelling }: Indexed<T>, reach: number) {
  const postings = new Map<number, number[]>();
  const times = items.map(timeOf);
  for (const [place, item] of items.entries()) {
    for (const word of titleOf(textOf(item))) {
      if (!isTelling(word)) continue;
      const held = postings.get(word);
      if (held) held.push(place);
      else postings.set(word, [place]);
    }
  }
  const timeAt = (place: number): number => times[place] ?? 0;

  return (text: SubjectText, time: number): T[] => {
    const [from, to] = [lowerBound(times, time - reach), lowerBound(times, time + reach + 1)];
    const lists = [...titleOf(text)].map((word) => {
      const places = postings.get(word) ?? [];
      return { word, places: places.slice(lowerBound(places, from), lowerBound(places, to)) };
    });
    lists.sort((a, b) => a.places.length - b.places.length || a.word - b.word);
    const found = new Set<number>();
    let left = MOST_POSTINGS;
    for (const { places } of lists) {
      const near =
        places.length > left ? nearestInTime({ places, timeOf: timeAt }, time, left) : places;
      for (const place of near) found.add(place);
      left -= near.length;
    }
    return [...found].sort((a, b) => a - b).flatMap((place) => items[place] ?? []);
  };
}

const titleOf = ({ words, titleWords }: SubjectText): Int32Array => words.subarray(0, titleWords);
