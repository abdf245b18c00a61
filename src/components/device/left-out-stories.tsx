import { t } from '#src/messages/messages.ts';
import {
  type LeftOutCounts,
  type LeftOutReason,
  leftOutReasons,
} from '#src/story-list/stories-left-out.ts';
import { QuietButton } from '../states/quiet-button.tsx';
import css from './left-out-stories.module.css';

type LeftOutStoriesProps = {
  readonly counts: LeftOutCounts;
  readonly onShow: (reason: LeftOutReason) => void;
};

const words = { muted: 'mine.mutedHidden', read: 'mine.readHidden' } as const;

/** How many stories a list leaves out for each reason, with the button that shows them. */
export function LeftOutStories({ counts, onShow }: LeftOutStoriesProps) {
  return leftOutReasons
    .filter((reason) => counts[reason] > 0)
    .map((reason) => (
      <p key={reason} className={css['note']}>
        <span>{t(words[reason], { n: counts[reason] })}</span>
        <QuietButton onPress={() => onShow(reason)}>{t('mine.showHidden')}</QuietButton>
      </p>
    ));
}
