import { t } from '#src/messages/messages.ts';
import css from './act-notice.module.css';

type ActNoticeProps = {
  /** What was done, in words, and the headline or name that it was about. */
  readonly act:
    | {
        readonly key: string;
        readonly did: string;
        readonly name?: string | undefined;
        readonly lang?: string | undefined;
      }
    | undefined;
  readonly onUndo: () => void;
};

/** What was just done on this device, with the way back, at the foot of the window. */
export function ActNotice({ act, onUndo }: ActNoticeProps) {
  return (
    <div className={css['notice']} role="status" data-shown={act ? '' : undefined}>
      {act ? (
        <p key={act.key} className={css['line']}>
          <span>{act.did}</span>
          {act.name === undefined ? null : (
            <bdi className={css['name']} lang={act.lang}>
              {act.name}
            </bdi>
          )}
          <button type="button" className={css['undo']} onClick={onUndo}>
            {t('mine.undo')}
          </button>
        </p>
      ) : null}
    </div>
  );
}
