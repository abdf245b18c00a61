import type { ReactNode } from 'react';
import { t } from '#src/messages/messages.ts';
import foot from '../states/window-foot.module.css';
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
  /** Beside the way back. */
  readonly link?: ReactNode;
  /** What else is to be known of it, a sentence each. */
  readonly notes?: readonly string[];
};

/** What was just done on this device, with the way back, at the foot of the window. */
export function ActNotice({ act, onUndo, link, notes = [] }: ActNoticeProps) {
  return (
    <div
      className={foot['foot']}
      role="status"
      data-shown={act || notes.length > 0 ? '' : undefined}
    >
      {act ? (
        <p key={act.key} className={css['line']}>
          <span>{act.did}</span>
          {act.name === undefined ? null : (
            <bdi className={css['name']} lang={act.lang}>
              {act.name}
            </bdi>
          )}
          {link}
          <button type="button" className={css['undo']} onClick={onUndo}>
            {t('mine.undo')}
          </button>
        </p>
      ) : null}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
