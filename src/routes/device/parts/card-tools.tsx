import { use } from 'react';
import { CardControls } from '#src/components/device/card-controls.tsx';
import { CardMenu } from '#src/components/device/card-menu.tsx';
import { CardPartsContext } from '#src/components/device/card-parts.ts';
import { ReadWord } from '#src/components/device/read-word.tsx';
import type { Card } from '#src/content/bundle/bundle.ts';
import { ReadActs } from './read-acts.tsx';
import { SaveActs } from './save-acts.tsx';
import { SaveControl } from './save-control.tsx';

/** What stands in a card of what the device knows of its story, and what can be done with it. */
export function CardTools({ card }: { readonly card: Card }) {
  const parts = use(CardPartsContext);
  const isRead = parts?.isRead(card) ?? false;
  const isSaved = parts?.isSaved(card) ?? false;
  return (
    <>
      {isRead ? <ReadWord /> : null}
      <CardControls>
        <SaveControl story={card} isSaved={isSaved} />
        <CardMenu title={card.title}>
          {(close) => (
            <>
              <SaveActs card={card} isSaved={isSaved} onDone={close} />
              <ReadActs card={card} isRead={isRead} onDone={close} />
            </>
          )}
        </CardMenu>
      </CardControls>
    </>
  );
}
