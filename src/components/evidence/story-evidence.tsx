import type { ReactNode } from 'react';
import css from './story-evidence.module.css';

/** What readers can check about a story: each part is one figure with its picture. */
export function StoryEvidence({ children }: { readonly children: ReactNode }) {
  return (
    <section className={css['evidence']} aria-labelledby="evidence">
      <h2 id="evidence" className={css['title']}>
        Evidence
      </h2>
      <div className={css['parts']}>{children}</div>
    </section>
  );
}
