import { t } from '#src/messages/messages.ts';
import type { MuteName } from '../card-parts.ts';
import css from './hidden-line.module.css';
import { MuteNames } from './mute-names.tsx';

type HiddenLineProps = {
  readonly count: number;
  /** The mutes that hide them; none if that is not known of a list. */
  readonly by: readonly MuteName[];
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
};

/** Says what mutes hide in a list, and by which, and shows it in its place. */
export function HiddenLine({ count, by, isShown, onShow }: HiddenLineProps) {
  return (
    <div className={css['hidden']} data-print="no">
      <p>
        {t(isShown ? 'mine.shownMuted' : 'mine.hiddenMuted', { n: count })} <MuteNames mutes={by} />
      </p>
      <button type="button" className={css['show']} onClick={() => onShow(!isShown)}>
        {t(isShown ? 'mine.hideThem' : 'mine.showHidden')}
      </button>
    </div>
  );
}
