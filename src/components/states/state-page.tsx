import type { ReactNode } from 'react';
import css from './state-page.module.css';

type StatePageProps = {
  /** The page's h1, or a heading inside a page that is otherwise complete. */
  readonly level: 1 | 2;
  readonly title: string;
  /** What happened and what to do. */
  readonly children: ReactNode;
  /** Announced at once to screen readers. */
  readonly alert?: boolean;
};

/**
 * The form of every empty, missing and failed page: a plain headline, what happened, what to do.
 */
export function StatePage({ level, title, children, alert = false }: StatePageProps) {
  const Title = `h${level}` as const;
  return (
    <section className={css['state']} role={alert ? 'alert' : undefined}>
      <Title className={css['title']} tabIndex={level === 1 ? -1 : undefined}>
        {title}
      </Title>
      {children}
    </section>
  );
}
