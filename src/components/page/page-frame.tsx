import type { ReactNode } from 'react';
import css from './page-frame.module.css';
import { MAIN_ID } from './skip-links.tsx';

type PageFrameProps = {
  /** Beside the page's own part on wide screens, absent on narrow ones. */
  readonly rail?: ReactNode;
  readonly children: ReactNode;
};

/** The page's own part between masthead and footer, with or without a rail. */
export function PageFrame({ rail, children }: PageFrameProps) {
  return (
    <div className={css['frame']} data-rail={rail ? '' : undefined}>
      {rail ? <div className={css['rail']}>{rail}</div> : null}
      <main id={MAIN_ID} className={css['main']} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
