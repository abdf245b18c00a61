import { t } from '#src/messages/messages.ts';
import { outletsPath, searchPath, storylinesPath, topicsPath } from '#src/url/paths.ts';
import { Link } from '../page-link.tsx';
import css from './followed-list.module.css';

/** Says how to follow, with the pages where that begins. */
export function NothingFollowed({ storylines }: { readonly storylines: boolean }) {
  return (
    <div className={css['list']}>
      <p>{t('following.none')}</p>
      <p>{t('following.how')}</p>
      <p data-facts="">
        <span>
          <Link to={topicsPath()}>{t('following.topics')}</Link>
        </span>{' '}
        <span>
          <Link to={outletsPath()}>{t('following.outlets')}</Link>
        </span>{' '}
        {storylines ? (
          <span>
            <Link to={storylinesPath()}>{t('following.storylines')}</Link>
          </span>
        ) : null}{' '}
        <span>
          <Link to={searchPath()}>{t('following.searching')}</Link>
        </span>
      </p>
    </div>
  );
}
