import { use } from 'react';
import { CardMenu } from '#src/components/device/card-menu.tsx';
import { CardPartsContext } from '#src/components/device/card-parts.ts';
import { MutedWord } from '#src/components/device/mutes/muted-word.tsx';
import { ReadWord } from '#src/components/device/read-word.tsx';
import type { Card } from '#src/content/bundle/bundle.ts';
import { MuteRows } from '../mutes/mute-rows.tsx';
import { ReadActs } from './read-acts.tsx';

/** What stands in a card of what the device knows of its story, and what can be done with it. */
export function CardTools({ card }: { readonly card: Card }) {
  const parts = use(CardPartsContext);
  const isRead = parts?.isRead(card) ?? false;
  const mutedBy = parts?.mutedBy(card) ?? [];
  return (
    <>
      {isRead ? <ReadWord /> : null}
      {mutedBy.length > 0 ? <MutedWord by={mutedBy} /> : null}
      <CardMenu title={card.title}>
        {(close) => (
          <>
            <ReadActs card={card} isRead={isRead} onDone={close} />
            <MuteRows card={card} onDone={close} />
          </>
        )}
      </CardMenu>
    </>
  );
}
