import { type ReactNode, useId } from 'react';
import type { EvidenceName } from '#src/url/fragments.ts';
import css from './evidence-part.module.css';
import { HowLink } from './how-link.tsx';

type EvidencePartProps = {
  readonly title: string;
  /** The figure that it shows; the about page explains it. */
  readonly figure: EvidenceName;
  readonly children: ReactNode;
};

/** One figure of an outlet, with a link to how it is counted. */
export function EvidencePart({ title, figure, children }: EvidencePartProps) {
  const id = useId();
  return (
    <section className={css['part']} aria-labelledby={id}>
      <div className={css['head']}>
        <h3 id={id} className={css['title']}>
          {title}
        </h3>
        <HowLink figure={figure} />
      </div>
      {children}
    </section>
  );
}
