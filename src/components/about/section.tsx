import { type ReactNode, useId } from 'react';
import css from './section.module.css';

type SectionProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** Fragment for links to it. */
  readonly anchor?: string;
};

export function Section({ title, children, anchor }: SectionProps) {
  const id = useId();
  return (
    <section id={anchor} className={css['section']} aria-labelledby={id}>
      <h2 id={id} className={css['title']}>
        {title}
      </h2>
      {children}
    </section>
  );
}
