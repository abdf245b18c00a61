import type { ReactNode } from 'react';
import { t } from '#src/messages/messages.ts';
import css from './counted.module.css';

/** What readers can check about a story, each figure folded. */
export function Counted({ children }: { readonly children: ReactNode }) {
  return (
    <section className={css['counted']} aria-labelledby="counted">
      <h2 id="counted" className={css['title']} tabIndex={-1}>
        {t('evidence.howCounted')}
      </h2>
      {children}
    </section>
  );
}
