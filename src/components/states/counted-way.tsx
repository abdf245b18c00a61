import type { ReactNode } from 'react';
import { t } from '#src/messages/messages.ts';
import { Link } from '../page-link.tsx';
import css from './counted-way.module.css';

type CountedWayProps = {
  readonly to: string;
  /** Stories there. */
  readonly stories: number;
  readonly children: ReactNode;
};

/** A way out of a list without stories, as an item of a list, with the stories that it leads to. */
export function CountedWay({ to, stories, children }: CountedWayProps) {
  return (
    <li className={css['way']}>
      <Link to={to}>{children}</Link>{' '}
      <span className={css['count']}>{t('site.stories', { n: stories })}</span>
    </li>
  );
}
