import type { ReactNode } from 'react';
import type { EvidenceName } from '#src/url/fragments.ts';
import css from './counted-part.module.css';
import { HowLink } from './how-link.tsx';

type CountedPartProps = {
  readonly title: string;
  /** The figure in short, beside the title. */
  readonly gist?: string;
  /** Fragment of the page that leads to it. */
  readonly anchor: string;
  /** The figure that the about page explains. */
  readonly figure?: EvidenceName;
  readonly children: ReactNode;
};

/** A folded part of how a story was counted, with a link to the rule. */
export function CountedPart({ title, gist, anchor, figure, children }: CountedPartProps) {
  return (
    <details className={css['part']}>
      <summary>
        <h3>{title}</h3>
        {gist === undefined ? null : <span>{gist}</span>}
      </summary>
      {/* Browsers open a folded part for what is inside, so the fragment is inside. */}
      <div id={anchor} tabIndex={-1}>
        {children}
        {figure === undefined ? null : (
          <p>
            <HowLink figure={figure} />
          </p>
        )}
      </div>
    </details>
  );
}
