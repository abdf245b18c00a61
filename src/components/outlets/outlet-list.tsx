import { useDeferredValue, useState } from 'react';
import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import { t } from '#src/messages/messages.ts';
import { SearchField } from '../search-field.tsx';
import css from './outlet-list.module.css';
import { OutletName } from './outlet-name.tsx';

type OutletListProps = {
  /** In the order to show. */
  readonly outlets: readonly OutletEntry[];
};

/** Up to this many outlets need no search. */
const FEW = 12;

/** Whether an outlet's name or domain contains the text, ignoring case and surrounding blanks. */
function named(outlet: OutletEntry, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return outlet.name.toLowerCase().includes(wanted) || outlet.domain.includes(wanted);
}

/**
 * Every outlet of the site: those that lead stories, and those only in the coverage of others'
 * stories.
 */
export function OutletList({ outlets }: OutletListProps) {
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text);
  const found = outlets.filter((outlet) => named(outlet, wanted));
  const leading = found.filter(({ stories }) => stories > 0);
  const following = found.filter(({ stories }) => stories === 0);
  return (
    <>
      {outlets.length > FEW ? (
        <SearchField label={t('lists.filterOutlets')} value={text} onChange={setText} />
      ) : null}
      <p className={css['found']} role="status">
        {found.length === outlets.length
          ? null
          : t('lists.outletsFound', { n: found.length, all: outlets.length })}
      </p>
      <Group title={t('lists.leading')} outlets={leading} />
      <Group title={t('lists.following')} outlets={following} />
    </>
  );
}

function Group({
  title,
  outlets,
}: {
  readonly title: string;
  readonly outlets: readonly OutletEntry[];
}) {
  if (outlets.length === 0) return null;
  return (
    <section>
      <h2 className={css['title']}>
        {title} <span className={css['count']}>{t('site.outlets', { n: outlets.length })}</span>
      </h2>
      <ul className={css['list']}>
        {outlets.map((outlet) => (
          <li key={outlet.domain} className={css['outlet']}>
            <OutletName outlet={outlet} />
            <span className={css['counts']}>{leadWords(outlet)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How often an outlet leads, and how often it is in others' coverage. */
function leadWords({ stories, appearances }: OutletEntry): string {
  if (stories === 0) return t('lists.follows', { n: appearances });
  return appearances === 0
    ? t('lists.leads', { n: stories })
    : t('lists.leadsAndFollows', { leads: stories, others: appearances });
}
