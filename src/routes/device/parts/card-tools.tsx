import { use } from 'react';
import { CardMenu } from '#src/components/device/card-menu.tsx';
import { CardPartsContext } from '#src/components/device/card-parts.ts';
import { MutedWord } from '#src/components/device/mutes/muted-word.tsx';
import { ReadWord } from '#src/components/device/read-word.tsx';
import type { Card } from '#src/content/bundle/bundle.ts';
import { MuteRows } from '../mutes/mute-rows.tsx';
import { ReadActs } from './read-acts.tsx';

type OfCard = { readonly card: Card };

const useIsRead = (card: Card): boolean => use(CardPartsContext)?.isRead(card) ?? false;

/** What can be done with the story of a card. */
export function CardTools({ card }: OfCard) {
  const isRead = useIsRead(card);
  return (
    <CardMenu title={card.title}>
      {(close) => (
        <>
          <ReadActs card={card} isRead={isRead} onDone={close} />
          <MuteRows card={card} onDone={close} />
        </>
      )}
    </CardMenu>
  );
}

/** Says that the story of a card was read, if it was, and by what it is muted if it is shown. */
export function CardWord({ card }: OfCard) {
  const by = use(CardPartsContext)?.mutedBy(card) ?? [];
  return (
    <>
      {useIsRead(card) ? <ReadWord /> : null}
      {by.length > 0 ? <MutedWord by={by} /> : null}
    </>
  );
}
