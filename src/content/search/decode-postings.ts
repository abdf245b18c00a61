import { BITS, digitValues } from './bit-text.ts';
import {
  COUNT_BITS,
  HEAD_BITS,
  MOST_PLACED,
  PLACE,
  type Postings,
  SOMEWHERE_IN_TITLE,
  TITLE_BITS,
} from './posting-codec.ts';

/** Postings of a text, as `decodeInto` reads them. */
export function decodePostings(text: string, total: number, first = 0): Postings {
  let made: Postings | undefined;
  decodeInto(text, { stories: total, offset: first }, (count) => {
    made = { stories: new Int32Array(count), places: new Uint8Array(count) };
    return made;
  });
  return made ?? { stories: new Int32Array(0), places: new Uint8Array(0) };
}

/** A part of so many stories, the first of which is number `offset`. */
type Part = { readonly stories: number; readonly offset: number };

/**
 * Reads postings of a part into arrays, which `room` gives for so many; returns how many they are.
 * Throws a RangeError if there are more than stories, which no build writes. Past the end of the
 * text all bits are 0.
 */
export function decodeInto(
  text: string,
  { stories: total, offset: first }: Part,
  room: (count: number) => Postings,
): number {
  let at = 0;
  const read = (bits: number): number => {
    let value = 0;
    for (const end = at + bits; at < end; at += 1) value = (value << 1) | bitAt(text, at);
    return value;
  };
  const parameter = read(HEAD_BITS);
  const count = read(Math.min(COUNT_BITS, read(HEAD_BITS)));
  if (count > total) throw new RangeError(`${count} postings where there are ${total} stories`);
  const last = fillPostings(room(count), text, { at, parameter, first, count }) - first;
  if (last >= total) throw new RangeError(`story ${last} where there are ${total}`);
  return count;
}

const bitAt = (text: string, at: number): number =>
  (digitAt(text, Math.floor(at / BITS)) >>> (BITS - 1 - (at % BITS))) & 1;

const digitAt = (text: string, at: number): number =>
  at < text.length ? (digitValues[text.charCodeAt(at)] ?? 0) : 0;

type Start = {
  /** Where the postings begin, in bits of the text. */
  readonly at: number;
  readonly parameter: number;
  readonly first: number;
  readonly count: number;
};

/** Bits that are held at least: more than a parameter or a place has. */
const HELD = 25;

/**
 * All state is in variables of one loop. A common word has a hundred thousand postings, read by
 * code that has mostly not run before: there each call takes as much time as the rest of a posting.
 * Returns the last story.
 */
function fillPostings({ stories, places }: Postings, text: string, start: Start): number {
  const { parameter, count } = start;
  const table = count > MOST_PLACED ? rough : exact;
  const rest = (1 << parameter) - 1;
  let next = Math.floor(start.at / BITS);
  let held = digitAt(text, next);
  let left = BITS - (start.at % BITS);
  next += 1;
  let story = start.first - 1;
  for (let nth = 0; nth < count; nth += 1) {
    let ones = 0;
    let gap = 0;
    for (;;) {
      for (; left < HELD; left += BITS) held = (held << BITS) | digitAt(text, next++);
      ones = Math.clz32(~(held << (32 - left)));
      if (ones < left) break;
      gap += left;
      left = 0;
    }
    left -= ones + 1;
    gap += ones;
    for (; left < parameter; left += BITS) held = (held << BITS) | digitAt(text, next++);
    left -= parameter;
    story += ((gap << parameter) | ((held >>> left) & rest)) + 1;
    stories[nth] = story;
    for (; left < MOST_PLACE_BITS; left += BITS) held = (held << BITS) | digitAt(text, next++);
    const head = (held >>> (left - HEAD_OF_PLACE)) & 0b111;
    const place = table[head] ?? 0;
    left -= place & 15;
    places[nth] = (place >>> 8) + ((held >>> left) & ((place >>> 4) & 15));
  }
  return story;
}

/** Bits of a place that say what it is, and with the word's place in a title. */
const HEAD_OF_PLACE = 3;
const MOST_PLACE_BITS = HEAD_OF_PLACE + TITLE_BITS;

/** How many bits a place has, the lowest number that it can be, and the bits of what is added. */
const placeOf = (bits: number, from: number, more = 0): number => (from << 8) | (more << 4) | bits;

const { coverage, excerpt, name, title } = PLACE;
/** Places by their first three bits (`writePlace`). */
const exact = Uint16Array.of(
  ...Array.from({ length: 4 }, () => placeOf(1, excerpt)),
  placeOf(2, coverage),
  placeOf(2, coverage),
  placeOf(HEAD_OF_PLACE, name),
  placeOf(MOST_PLACE_BITS, title, (1 << TITLE_BITS) - 1),
);
/** Those of very common words, which have one bit. */
const rough = new Uint16Array(8)
  .fill(placeOf(1, excerpt), 0, 4)
  .fill(placeOf(1, title + SOMEWHERE_IN_TITLE), 4);
