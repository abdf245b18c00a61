import { cardsQuery } from '#src/queries/bundle-queries.ts';
import type { App } from '../app.ts';
import type { Sequence } from './sequence.ts';

/** Places that are asked for below those in the page: about as many as stand in it. */
const AHEAD = 24;

/** Asks for the cards of the places from `first` on, so that they are there when their rows are made. Never rejects. */
export function askAhead({ client, read }: App, sequence: Sequence, first: number): void {
  const files = new Set(Array.from({ length: AHEAD }, (_, at) => sequence.sourceAt(first + at)?.file));
  for (const file of files) if (file !== undefined) void client.prefetchQuery(cardsQuery(read, file));
}
