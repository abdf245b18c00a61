import { MenuRow } from '#src/components/device/menu-row.tsx';
import type { Card } from '#src/content/bundle/bundle.ts';
import { t } from '#src/messages/messages.ts';
import { useDevice } from '#src/reading/store/use-kept.ts';
import { useApp } from '../../app-context.ts';
import { saveCard } from '../../saved/save-card.ts';

type SaveActsProps = {
  readonly card: Card;
  readonly isSaved: boolean;
  /** Closes the menu. */
  readonly onDone: () => void;
};

/** The row of a card's menu that saves its story, or no longer. */
export function SaveActs({ card, isSaved, onDone }: SaveActsProps) {
  const app = useApp();
  const device = useDevice();
  return (
    <MenuRow
      onChoose={() => {
        onDone();
        void saveCard(app, device, card);
      }}
    >
      {t(isSaved ? 'mine.unsave' : 'mine.save')}
    </MenuRow>
  );
}
