import { Link } from 'react-router';
import { numberWords } from '#src/content/words/count-words.ts';
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
    <nav className={css['lists']} aria-label="Stories of this outlet">
      <ul className={css['items']}>
        <li>
          <Choice {...leads} current={current === 'leads'} label="Leads" />
        </li>
        <li>
          <Choice {...appearances} current={current === 'appearances'} label="In the coverage of" />
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
  const words = `${label} ${numberWords(stories)} ${stories === 1 ? 'story' : 'stories'}`;
  if (stories === 0) return <span className={css['none']}>{words}</span>;
  return (
    <Link to={href} className={css['item']} aria-current={current ? 'page' : undefined}>
      {words}
    </Link>
  );
}
