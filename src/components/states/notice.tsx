import type { ReactNode } from 'react';
import { t } from '#src/messages/messages.ts';
import css from './notice.module.css';

type NoticeProps = {
  readonly children: ReactNode;
  /** Removes the notice; without it the notice stays. */
  readonly onDismiss?: () => void;
};

/** A message about something that failed, while the page below works. */
export function Notice({ children, onDismiss }: NoticeProps) {
  return (
    <div className={css['notice']} role="status">
      <p>{children}</p>
      {onDismiss ? (
        <button type="button" className={css['dismiss']} onClick={onDismiss}>
          {t('site.dismiss')}
        </button>
      ) : null}
    </div>
  );
}
