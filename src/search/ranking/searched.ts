import { dayNumber } from '#src/content/time/day-number.ts';
import type { PlacedPart } from '../words/look-up.ts';
import type { SearchReader } from '../words/search-reader.ts';

/** What a search is run over. */
export type Searched = {
  readonly reader: SearchReader;
  readonly parts: readonly PlacedPart[];
  /** Stories of all parts. */
  readonly total: number;
  /** The day of the newest story, in days since 1970. */
  readonly newest: number;
  /** The days of the newest and the oldest story. */
  readonly reach: { readonly newest: string | undefined; readonly oldest: string | undefined };
};

/** Reads the beginning of a search. */
export async function openSearched(reader: SearchReader): Promise<Searched> {
  const { parts, newest, oldest } = await reader.first();
  const placed: PlacedPart[] = [];
  let total = 0;
  for (const part of parts) {
    placed.push({ ...part, offset: total });
    total += part.stories;
  }
  return {
    reader,
    parts: placed,
    total,
    newest: dayNumber(newest ?? '') ?? 0,
    reach: { newest, oldest },
  };
}
