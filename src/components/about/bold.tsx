import type { ReactNode } from 'react';

/** The mark of what a message explains: `<b>…</b>`. */
export const bold = { b: (text: ReactNode) => <b>{text}</b> };
