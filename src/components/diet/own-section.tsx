import { type ReactNode, type Ref, useId } from 'react';
import css from './own-section.module.css';

type OwnSectionProps = {
  readonly title: string;
  /** The heading, which can take the focus when a control of the section is gone. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
};

/** A part of the page about one's own reading. */
export function OwnSection({ title, headingRef, children }: OwnSectionProps) {
  const id = useId();
  return (
    <section className={css['section']} aria-labelledby={id}>
      <h2 id={id} className={css['title']} ref={headingRef} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
