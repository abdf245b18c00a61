import { useQueries } from '@tanstack/react-query';
import type { Card } from '#src/content/bundle.ts';
import { cardsQuery } from '#src/queries/bundle-queries.ts';
import { useApp } from '../app-context.ts';
import type { Sequence } from './sequence.ts';

export type CardState = { readonly card: Card } | { readonly card?: undefined; readonly error: Error | null; retry(): void };

/** The cards of the places in view, fetched by the file as they are needed. `places` may be in any order. */
export function useCards(sequence: Sequence, places: readonly number[]): (place: number) => CardState {
  const { data } = useApp();
  const wanted = places.filter((place) => sequence.cardAt(place) === undefined);
  const files = [...new Set(wanted.flatMap((place) => sequence.sourceAt(place)?.file ?? []))];
  const answers = useQueries({ queries: files.map((file) => cardsQuery(data, file)) });
  const byFile = new Map(files.map((file, at) => [file, answers[at]]));
  return (place) => {
    const source = sequence.sourceAt(place);
    const answer = source && byFile.get(source.file);
    const card = sequence.cardAt(place) ?? (source && answer?.data?.cards[source.at]);
    if (card) return { card };
    return { error: answer?.error ?? null, retry: () => void answer?.refetch() };
  };
}
