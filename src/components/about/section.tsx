import { type ReactNode, useId } from 'react';
import css from './section.module.css';

type SectionProps = { readonly title: string; readonly children: ReactNode };

/** A titled part of a page of text. */
export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <section className={css['section']} aria-labelledby={id}>
      <h2 id={id} className={css['title']}>
        {title}
      </h2>
      {children}
    </section>
  );
}
