import { type ReactNode, useId } from 'react';
import css from './evidence-part.module.css';

type EvidencePartProps = {
  readonly title: string;
  readonly children: ReactNode;
};

/** One figure of an outlet; a link above all of them leads to how they are counted. */
export function EvidencePart({ title, children }: EvidencePartProps) {
  const id = useId();
  return (
    <section className={css['part']} aria-labelledby={id}>
      <h3 id={id} className={css['title']}>
        {title}
      </h3>
      {children}
    </section>
  );
}
