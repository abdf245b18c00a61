import { t } from '#src/messages/messages.ts';
import { followingPath } from '#src/url/paths.ts';
import { Link } from '../page-link.tsx';
import css from './follow-line.module.css';

type FollowLineProps = {
  readonly isFollowed: boolean;
  /** Stories since the last visit; undefined until they are counted. */
  readonly fresh: number | undefined;
  readonly onFollow: (isFollowed: boolean) => void;
};

/** Follows what the page is of, or no longer, and says what is new. */
export function FollowLine({ isFollowed, fresh, onFollow }: FollowLineProps) {
  return (
    <>
      <button
        type="button"
        className={css['follow']}
        aria-pressed={isFollowed}
        onClick={() => onFollow(!isFollowed)}
      >
        {t('mine.follow')}
      </button>
      {isFollowed ? <Link to={followingPath()}>{t('mine.allFollowed')}</Link> : null}
      <span role="status">{isFollowed && fresh !== undefined ? freshWords(fresh) : null}</span>
    </>
  );
}

const freshWords = (fresh: number): string =>
  fresh > 0 ? t('mine.newHere', { n: fresh }) : t('mine.nothingNew');
