import { t } from '#src/messages/messages.ts';
import css from './skip-links.module.css';

/** The id of the page's `<main>`, of the filters beside a list, and of a story's coverage. */
export const MAIN_ID = 'main';
export const FILTERS_ID = 'filters';
const COVERAGE_ID = 'coverage';

type SkipLinksProps = {
  /** What the page has beside its content. */
  readonly to: 'filters' | 'coverage' | undefined;
};

/**
 * The keyboard's first stops: they skip the masthead. Styles hide the second where its target is
 * not on the page: this is rendered once for all stories, and not all have coverage.
 */
export function SkipLinks({ to }: SkipLinksProps) {
  return (
    <div className={css['skips']}>
      <a href={`#${MAIN_ID}`}>{t('site.skipToMain')}</a>
      {to === undefined ? null : <a href={`#${second[to].id}`}>{t(second[to].label)}</a>}
    </div>
  );
}

const second = {
  filters: { id: FILTERS_ID, label: 'site.skipToFilters' },
  coverage: { id: COVERAGE_ID, label: 'site.skipToCoverage' },
} as const;
