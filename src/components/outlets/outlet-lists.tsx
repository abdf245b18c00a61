import { t } from '#src/messages/messages.ts';
import { Link } from '../page-link.tsx';
import css from './outlet-lists.module.css';

type List = { readonly stories: number; readonly href: string };

type OutletListsProps = {
  /** Stories that the outlet leads. */
  readonly leads: List;
  /** Stories of others with the outlet in their coverage. */
  readonly appearances: List;
  readonly current: 'leads' | 'appearances';
};

/** The two lists of an outlet's stories; an empty one is shown without a link. */
export function OutletLists({ leads, appearances, current }: OutletListsProps) {
  return (
    <nav aria-label={t('lists.storiesOfOutlet')}>
      <ul className={css['items']}>
        <li>
          <Choice
            {...leads}
            current={current === 'leads'}
            label={t('lists.leadStories', { n: leads.stories })}
          />
        </li>
        <li>
          <Choice
            {...appearances}
            current={current === 'appearances'}
            label={t('lists.otherCoverage', { n: appearances.stories })}
          />
        </li>
      </ul>
    </nav>
  );
}

function Choice({
  stories,
  href,
  current,
  label,
}: List & { readonly current: boolean; readonly label: string }) {
  if (stories === 0) return <span className={css['none']}>{label}</span>;
  return (
    <Link to={href} className={css['item']} aria-current={current ? 'page' : undefined}>
      {label}
    </Link>
  );
}
