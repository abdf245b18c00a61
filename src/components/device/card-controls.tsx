import type { ReactNode, Ref } from 'react';
import css from './card-controls.module.css';

type CardControlsProps = { readonly children: ReactNode; readonly ref: Ref<HTMLSpanElement> };

/** The controls of a card, together at the end of its last line. */
export function CardControls({ children, ref }: CardControlsProps) {
  return (
    <span ref={ref} className={css['controls']}>
      {children}
    </span>
  );
}
