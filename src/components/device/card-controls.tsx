import type { ReactNode } from 'react';
import css from './card-controls.module.css';

/** The controls of a card, which stay together at the end of a line. */
export function CardControls({ children }: { readonly children: ReactNode }) {
  return <span className={css['controls']}>{children}</span>;
}
