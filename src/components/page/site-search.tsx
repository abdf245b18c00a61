import { useHref } from 'react-router';
import { t } from '#src/messages/messages.ts';
import { searchPath } from '#src/url/paths.ts';
import { Link } from '../page-link.tsx';
import css from './site-search.module.css';

type SiteSearchProps = {
  /** The page is the search, whose field this is. */
  readonly isHere: boolean;
  /** The field is about to be used. */
  readonly onNear: (form: HTMLFormElement) => void;
};

/** Id of the one search field. */
export const SEARCH_ID = 'site-search';

/**
 * The search field of every page; where there is no room for it, a link to the search, which has
 * it in full width. What it does is loaded with the first focus, and sets its value: the input is
 * uncontrolled, so that typing waits for nothing.
 */
export function SiteSearch({ isHere, onNear }: SiteSearchProps) {
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers know <search> only since 2023. */}
      <form
        className={css['form']}
        role="search"
        action={useHref(searchPath())}
        data-here={isHere || undefined}
        data-needs-script=""
        // Who was faster than this code has the focus in it already.
        ref={(form) => {
          if (form?.contains(document.activeElement)) onNear(form);
        }}
        onFocus={({ currentTarget }) => onNear(currentTarget)}
      >
        <input
          id={SEARCH_ID}
          className={css['input']}
          type="search"
          aria-label={t('site.search')}
          name="q"
          placeholder={t('site.search')}
        />
      </form>
      <Link className={css['open']} to={searchPath()} aria-label={t('site.search')} />
    </>
  );
}
