import type { ReactNode } from 'react';
import css from './outlet-figures.module.css';

/** An outlet's pictures in the rail of wide screens. */
export function FiguresBeside({ children }: { readonly children: ReactNode }) {
  return (
    <aside aria-label="Figures of this outlet">
      <h2 className={css['title']}>Figures</h2>
      {children}
    </aside>
  );
}

/** The same without a rail: folded, because readers open the page for the stories. */
export function FiguresFolded({ children }: { readonly children: ReactNode }) {
  return (
    <details className={css['folded']}>
      <summary className={css['summary']}>
        <h2>Figures of this outlet</h2>
      </summary>
      {children}
    </details>
  );
}
