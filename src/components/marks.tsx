import type { ReactNode } from 'react';

/** The mark of what a message explains or stresses: `<b>…</b>`. */
export const bold = { b: (text: ReactNode) => <b>{text}</b> };

/** The mark of what only screen readers read: `<hidden>…</hidden>`. */
export const unseen = {
  hidden: (text: ReactNode) => <span className="unseen">{text}</span>,
};
