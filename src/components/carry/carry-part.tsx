import { type ReactNode, useId } from 'react';
import css from './carry.module.css';

type CarryPartProps = { readonly title: string; readonly children: ReactNode };

/** A part of the page about what the device keeps. */
export function CarryPart({ title, children }: CarryPartProps) {
  const id = useId();
  return (
    <section className={css['part']} aria-labelledby={id}>
      <h2 id={id} className={css['title']}>
        {title}
      </h2>
      {children}
    </section>
  );
}
