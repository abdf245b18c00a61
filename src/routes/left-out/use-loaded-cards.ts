import { useEffect, useState } from 'react';
import type { Card } from '#src/content/bundle/bundle.ts';
import { cardsQuery } from '#src/queries/bundle-queries.ts';
import type { App } from '../app.ts';
import { useApp } from '../app-context.ts';
import { cardSource } from '../feed/list/archive-sequence.ts';
import type { Sequence } from '../feed/list/sequence.ts';

/** Places of a list that are looked at. */
const MOST_PLACES = 300;
/** Milliseconds after which cards that came together are counted. */
const REST_MS = 100;

/** The cards of a list that the page has by now, from its first places on. */
export function useLoadedCards(sequence: Sequence): readonly Card[] {
  const app = useApp();
  const [loaded, setLoaded] = useState<{
    readonly of: Sequence;
    readonly cards: readonly Card[];
  }>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      timer = undefined;
      const cards = cardsOf(app, sequence);
      setLoaded((before) =>
        before?.of === sequence && before.cards.length === cards.length
          ? before
          : { of: sequence, cards },
      );
    };
    look();
    const stop = app.client.getQueryCache().subscribe(() => {
      timer ??= setTimeout(look, REST_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [app, sequence]);
  return loaded?.of === sequence ? loaded.cards : sequence.cards;
}

function cardsOf({ client, read }: App, sequence: Sequence): Card[] {
  const places = [...Array(Math.min(MOST_PLACES, sequence.length)).keys()];
  return places.flatMap((place) => {
    const known = sequence.cards[place];
    if (known) return [known];
    const source = cardSource(sequence, place);
    const file = source && client.getQueryData(cardsQuery(read, source.file).queryKey);
    return (source && file?.cards[source.at]) ?? [];
  });
}
