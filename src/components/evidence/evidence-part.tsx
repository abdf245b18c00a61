import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import { type EvidenceName, evidencePath } from '#src/url/fragments.ts';
import css from './evidence-part.module.css';

type EvidencePartProps = {
  readonly title: string;
  /** The figure that it shows; the about page explains it. */
  readonly figure: EvidenceName;
  /** Its picture needs the full width. */
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** One figure of a story's or an outlet's evidence, with a link to how it is counted. */
export function EvidencePart({ title, figure, wide = false, children }: EvidencePartProps) {
  const id = useId();
  return (
    <section className={css['part']} data-wide={wide || undefined} aria-labelledby={id}>
      <div className={css['head']}>
        <h3 id={id} className={css['title']}>
          {title}
        </h3>
        <Link to={evidencePath(figure)} className={css['how']} data-print="no">
          How is this counted?
        </Link>
      </div>
      {children}
    </section>
  );
}
