import { type ReactNode, useId } from 'react';
import { type EvidenceName, evidenceFragments } from '#src/url/fragments.ts';
import prose from '../prose.module.css';
import css from './explained.module.css';

type ExplainedProps = {
  readonly title: string;
  /** The explained figure; every place that shows it links here. */
  readonly figure: EvidenceName;
  readonly children: ReactNode;
};

/** How one figure is counted, so that anyone can count it again. */
export function Explained({ title, figure, children }: ExplainedProps) {
  const id = useId();
  return (
    <section
      id={evidenceFragments[figure]}
      className={css['explained']}
      aria-labelledby={id}
      tabIndex={-1}
    >
      <h3 id={id} className={css['title']}>
        {title}
      </h3>
      <div className={prose['prose']}>{children}</div>
    </section>
  );
}
