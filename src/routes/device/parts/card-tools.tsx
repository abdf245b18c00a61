import { use, useRef } from 'react';
import { CardControls } from '#src/components/device/card-controls.tsx';
import { CardMenu } from '#src/components/device/card-menu.tsx';
import { CardPartsContext, type NamedStory } from '#src/components/device/card-parts.ts';
import { MutedWord } from '#src/components/device/mutes/muted-word.tsx';
import { ReadWord } from '#src/components/device/read-word.tsx';
import type { Card } from '#src/content/bundle/bundle.ts';
import { placeOf } from '../marking/listed-stories.ts';
import { MuteRows } from '../mutes/mute-rows.tsx';
import { ReadActs } from './read-acts.tsx';
import { SaveActs } from './save-acts.tsx';
import { SaveControl } from './save-control.tsx';
import { useScrolledPast } from './use-scrolled-past.ts';

type OfCard = { readonly card: Card };

const useIsRead = (card: NamedStory): boolean => use(CardPartsContext)?.isRead(card) ?? false;

/** What can be done with the story of a card. */
export function CardTools({ card }: OfCard) {
  const isRead = useIsRead(card);
  const isSaved = use(CardPartsContext)?.isSaved(card) ?? false;
  const place = useRef<HTMLSpanElement>(null);
  useScrolledPast(place, card);
  return (
    <CardControls ref={place}>
      <SaveControl story={card} isSaved={isSaved} />
      <CardMenu title={card.title}>
        {(close, menu) => (
          <>
            <SaveActs card={card} isSaved={isSaved} onDone={close} />
            <ReadActs card={card} isRead={isRead} place={placeOf(menu)} onDone={close} />
            <MuteRows card={card} onDone={close} />
          </>
        )}
      </CardMenu>
    </CardControls>
  );
}

/** Says that a story was read, if it was, and by what it is muted if it is shown. */
export function CardWord({ card }: { readonly card: NamedStory }) {
  const by = use(CardPartsContext)?.mutedBy(card) ?? [];
  return (
    <>
      {useIsRead(card) ? <ReadWord /> : null}
      {by.length > 0 ? <MutedWord by={by} /> : null}
    </>
  );
}
