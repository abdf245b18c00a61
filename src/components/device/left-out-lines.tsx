import type { ReactNode } from 'react';
import { t } from '#src/messages/messages.ts';
import type { LeftOutReason } from '#src/story-list/stories-left-out.ts';
import css from './left-out-lines.module.css';
import type { LeftOutHere } from './list-here.ts';
import { MuteNames } from './mutes/mute-names.tsx';

type LeftOutLinesProps = LeftOutHere & {
  /** Reasons whose stories are shown nevertheless. */
  readonly opened: ReadonlySet<LeftOutReason>;
  readonly onShow: (reason: LeftOutReason, isShown: boolean) => void;
};

/**
 * Says what a list leaves out, a line for each reason, and shows it in its place. Muted stories can
 * be hidden again.
 */
export function LeftOutLines({ counts: { muted, read }, by, opened, onShow }: LeftOutLinesProps) {
  const isShown = opened.has('muted');
  return (
    <>
      {muted > 0 ? (
        <Line
          action={t(isShown ? 'mine.hideThem' : 'mine.showHidden')}
          onPress={() => onShow('muted', !isShown)}
        >
          {t(isShown ? 'mine.shownMuted' : 'mine.hiddenMuted', { n: muted })}{' '}
          <MuteNames mutes={by} />
        </Line>
      ) : null}
      {read > 0 ? (
        <Line action={t('mine.showHidden')} onPress={() => onShow('read', true)}>
          {t('mine.readHidden', { n: read })}
        </Line>
      ) : null}
    </>
  );
}

type LineProps = {
  readonly children: ReactNode;
  readonly action: string;
  readonly onPress: () => void;
};

function Line({ children, action, onPress }: LineProps) {
  return (
    <div className={css['hidden']} data-print="no">
      <p>{children}</p>
      <button type="button" className={css['show']} onClick={onPress}>
        {action}
      </button>
    </div>
  );
}
