import type { ReactNode } from 'react';
import css from './notice.module.css';

type NoticeProps = {
  readonly children: ReactNode;
  /** Takes the notice away; without it the notice stays. */
  readonly onDismiss?: () => void;
};

/** A quiet word about something that did not go as asked, with the page going on below. */
export function Notice({ children, onDismiss }: NoticeProps) {
  return (
    <div className={css['notice']} role="status">
      <p>{children}</p>
      {onDismiss ? (
        <button type="button" className={css['dismiss']} onClick={onDismiss}>
          Dismiss
        </button>
      ) : null}
    </div>
  );
}
