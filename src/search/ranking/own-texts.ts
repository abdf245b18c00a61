import type { Card } from '#src/content/bundle/bundle.ts';
import { decodePostings } from '#src/content/search/decode-postings.ts';
import { isInTitle, MOST_PLACED, PLACE } from '#src/content/search/posting-codec.ts';
import { askedWordsOf } from '../words/asked-word.ts';
import { formsOf } from '../words/look-up.ts';
import type { SearchReader } from '../words/search-reader.ts';
import { openSearched, type Searched } from './searched.ts';
import { cardOf } from './story-texts.ts';

/** Stories whose cards are read, because the index does not say it; of more, the newest. */
const MOST_READ = 150;

/** Stories that have words in their own headline or excerpt. */
export type OwnTexts = {
  /** 1 for each story of the columns that has them. */
  readonly has: Uint8Array;
  /** False if more cards would have to be read. */
  readonly isWhole: boolean;
};

/**
 * Finds the stories with all of a text's words, as written there, in their own headline or excerpt;
 * `isMeant` decides by its card about a story of which the index says that it may. Rejects with
 * what loading a file rejects with.
 */
export async function findInOwnTexts(
  reader: SearchReader,
  text: string,
  isMeant: (card: Card) => boolean,
): Promise<OwnTexts> {
  const searched = await openSearched(reader);
  const asked = askedWordsOf(text, { isLast: false, isExact: true });
  const found = await Promise.all(asked.map(({ key }) => placesOf(searched, key)));
  const has = new Uint8Array(searched.total);
  const unsure: number[] = [];
  for (let story = 0; story < searched.total; story += 1) {
    const places = found.map((each) => each[story] ?? NOWHERE);
    if (places.length === 0 || places.includes(NOWHERE)) continue;
    if (places.length === 1 && places[0] === OWN) has[story] = 1;
    else unsure.push(story);
  }
  const read = unsure.slice(0, MOST_READ);
  const cards = await Promise.all(read.map((story) => cardOf(reader, story)));
  for (const [at, card] of cards.entries()) if (card && isMeant(card)) has[read[at] ?? 0] = 1;
  return { has, isWhole: read.length === unsure.length };
}

/** What the index says of a word in a story: that it has none in its own texts, may, or has one. */
const NOWHERE = 0;
const MAYBE = 1;
const OWN = 2;

/** Of each story, what the index says of a word. */
async function placesOf({ reader, parts, total }: Searched, key: string): Promise<Uint8Array> {
  const places = new Uint8Array(total);
  const terms = await formsOf(reader, parts, key);
  await Promise.all(
    terms.map(async ({ file, place, part }) => {
      const text = (await reader.postings(file))[place] ?? '';
      const { stories, places: best } = decodePostings(text, part.stories, part.offset);
      for (const [at, story] of stories.entries()) {
        const said = saysOf(best[at] ?? 0, stories.length > MOST_PLACED);
        places[story] = Math.max(places[story] ?? NOWHERE, said);
      }
    }),
  );
  return places;
}

/** The index has the best place only; of a very common word only whether it is in the headline. */
function saysOf(place: number, isCommon: boolean): number {
  if (isInTitle(place)) return OWN;
  if (isCommon || place === PLACE.name) return MAYBE;
  return place === PLACE.excerpt ? OWN : NOWHERE;
}
