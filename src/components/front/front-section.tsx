import type { ReactNode } from 'react';
import css from './front-section.module.css';

type FrontSectionProps = {
  /** Of its heading; unique on the page. */
  readonly id: string;
  readonly title: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A part of the front page below a rule, with its heading. */
export function FrontSection({ id, title, className, children }: FrontSectionProps) {
  return (
    <section className={className} aria-labelledby={id}>
      <h2 id={id} className={css['title']}>
        {title}
      </h2>
      {children}
    </section>
  );
}
