import { use } from 'react';
import { MenuRow } from '#src/components/device/menu-row.tsx';
import type { Card } from '#src/content/bundle/bundle.ts';
import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import { markByHand } from '#src/reading/marks/mark-by-hand.ts';
import { markMany, markOlder } from '#src/reading/marks/mark-many.ts';
import { useDevice } from '#src/reading/store/use-kept.ts';
import { AppContext } from '../../app-context.ts';
import { storiesAbove, storiesOfDay } from '../marking/listed-stories.ts';

type ReadActsProps = {
  readonly card: Card;
  readonly isRead: boolean;
  /** Where the card is in the page’s list; undefined if it is in none. */
  readonly place: number | undefined;
  /** Closes the menu. */
  readonly onDone: () => void;
};

/** The rows of a card's menu that mark stories as read. */
export function ReadActs({ card, isRead, place, onDone }: ReadActsProps) {
  const device = useDevice();
  const app = use(AppContext);
  const row = (label: PlainKey, choose: () => Promise<unknown>) => (
    <MenuRow
      key={label}
      onChoose={() => {
        onDone();
        // What cannot be loaded is not marked.
        choose().catch(() => undefined);
      }}
    >
      {t(label)}
    </MenuRow>
  );
  return [
    row(isRead ? 'mine.markUnread' : 'mine.markRead', () => markByHand(device, card, !isRead)),
    app && place
      ? row('mine.markAbove', async () => markMany(device, await storiesAbove(app, place)))
      : null,
    app && place !== undefined
      ? row('mine.markDay', async () => markMany(device, await storiesOfDay(app, place)))
      : null,
    row('mine.markOlder', () => markOlder(device, card)),
  ];
}
