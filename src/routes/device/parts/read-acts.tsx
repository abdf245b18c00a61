import { MenuRow } from '#src/components/device/menu-row.tsx';
import type { Card } from '#src/content/bundle/bundle.ts';
import { t } from '#src/messages/messages.ts';
import { markByHand } from '#src/reading/marks/mark-by-hand.ts';
import { useDevice } from '#src/reading/store/use-kept.ts';

type ReadActsProps = {
  readonly card: Card;
  readonly isRead: boolean;
  /** Closes the menu. */
  readonly onDone: () => void;
};

/** The rows of a card's menu that mark stories as read. */
export function ReadActs({ card, isRead, onDone }: ReadActsProps) {
  const device = useDevice();
  return (
    <MenuRow
      onChoose={() => {
        onDone();
        void markByHand(device, card, !isRead);
      }}
    >
      {t(isRead ? 'mine.markUnread' : 'mine.markRead')}
    </MenuRow>
  );
}
