import { numberWords } from '#src/content/words/count-words.ts';
import { t } from '#src/messages/messages.ts';
import { Link } from '../page-link.tsx';
import css from './section-links.module.css';

/** A section of the page: its fragment, its name, and how many reports it has. */
export type PageSection = {
  readonly fragment: string;
  readonly name: string;
  readonly reports?: number;
};

/** Links to a page's sections, which stay in view on wide screens. Nothing for a short page. */
export function SectionLinks({ sections }: { readonly sections: readonly PageSection[] }) {
  if (sections.length < 2) return null;
  return (
    <nav className={css['links']} aria-label={t('site.onThisPage')}>
      {sections.map(({ fragment, name, reports }) => (
        <Link key={fragment} to={{ hash: fragment }}>
          {name}
          {reports === undefined ? null : <span>{` ${numberWords(reports)}`}</span>}
        </Link>
      ))}
    </nav>
  );
}
