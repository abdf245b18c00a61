import { cardsQuery } from '#src/queries/bundle-queries.ts';
import type { App } from '../../app.ts';
import { cardSource } from './archive-sequence.ts';
import type { Sequence } from './sequence.ts';

/**
 * Requests the files of the cards from index `first` to before `end` together. Resolves when all
 * have arrived or failed; never rejects.
 */
export async function askForCards(
  { client, read }: App,
  sequence: Sequence,
  first: number,
  end: number,
): Promise<void> {
  const files = new Set(
    Array.from({ length: end - first }, (_, at) => cardSource(sequence, first + at)?.file),
  );
  await Promise.all(
    [...files].map((file) => file !== undefined && client.prefetchQuery(cardsQuery(read, file))),
  );
}
