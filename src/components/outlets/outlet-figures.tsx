import type { ReactNode } from 'react';
import { t } from '#src/messages/messages.ts';
import { useHasScript } from '../reading-context.ts';
import css from './outlet-figures.module.css';

/** An outlet's pictures in the rail of wide screens, which is empty until a script runs. */
export function FiguresBeside({ children }: { readonly children: ReactNode }) {
  const hasScript = useHasScript();
  return (
    <aside aria-label={t('lists.figuresOfOutlet')} data-needs-script="">
      {hasScript ? (
        <>
          <h2 className={css['title']}>{t('lists.figures')}</h2>
          {children}
        </>
      ) : null}
    </aside>
  );
}

/**
 * The same without a rail or without a script: folded, because readers open the page for the
 * stories.
 */
export function FiguresFolded({ children }: { readonly children: ReactNode }) {
  return (
    <details className={css['folded']}>
      <summary className={css['summary']}>
        <h2>{t('lists.figuresOfOutlet')}</h2>
      </summary>
      {children}
    </details>
  );
}
