import { use } from 'react';
import { dateWords } from '#src/content/words/time-words.ts';
import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import { storyPath } from '#src/url/paths.ts';
import { WordHere } from '../device/card-part.tsx';
import { ForeignText } from '../foreign-text.tsx';
import { Link } from '../page-link.tsx';
import { ReadingContext } from '../reading-context.ts';
import { useTextMarks } from '../use-text-marks.ts';
import css from './followed-list.module.css';

/**
 * What a followed thing has: counted, or gone from the archive, or not to be loaded; undefined: not
 * yet.
 */
export type FollowedNews =
  | {
      readonly fresh: number;
      readonly newest?: number | undefined;
      readonly stories: readonly FollowedStory[];
    }
  | 'gone'
  | 'failed';

type FollowedStory = {
  readonly slug: string;
  readonly title: string;
  readonly lang?: string | undefined;
  readonly time: string;
  readonly outlet: { readonly name: string; readonly lang?: string | undefined };
};

/** Something that the reader follows. */
export type Followed = {
  readonly item: string;
  readonly of: 'topic' | 'outlet' | 'storyline' | 'search';
  readonly name: string;
  readonly lang?: string | undefined;
  /** Its page, below the site's base. */
  readonly path: string;
  readonly news: FollowedNews | undefined;
  readonly onUnfollow: () => void;
};

const kinds: { readonly [Of in Followed['of']]: PlainKey } = {
  topic: 'following.topic',
  outlet: 'following.outlet',
  storyline: 'following.storyline',
  search: 'following.search',
};

/** What the reader follows, each with its newest stories. */
export function FollowedList({ followed }: { readonly followed: readonly Followed[] }) {
  return (
    <ul className={css['list']}>
      {followed.map((each) => (
        <FollowedItem key={each.item} followed={each} />
      ))}
    </ul>
  );
}

function FollowedItem({ followed }: { readonly followed: Followed }) {
  const { of, name, path, news, onUnfollow } = followed;
  const isSearch = of === 'search';
  return (
    <li className={css['item']} data-item="">
      <div className={css['head']}>
        <h2 className={css['name']} dir={isSearch ? 'auto' : undefined}>
          <Link to={path}>{isSearch ? name : <ForeignText of={followed}>{name}</ForeignText>}</Link>
        </h2>
        <span className={css['kind']}>{t(kinds[of])}</span>
        <span
          className={css['fresh']}
          data-new={typeof news === 'object' && news.fresh > 0 ? '' : undefined}
        >
          {newsWords(news)}
        </span>
        <button type="button" className={css['action']} onClick={onUnfollow}>
          {t('mine.unfollow')}
          <span className="unseen"> {name}</span>
        </button>
      </div>
      {typeof news === 'object' ? <Stories stories={news.stories} /> : null}
    </li>
  );
}

function newsWords(news: FollowedNews | undefined): string {
  if (news === undefined) return '';
  if (news === 'gone') return t('following.gone');
  if (news === 'failed') return t('following.failed');
  return news.fresh > 0 ? t('mine.newHere', { n: news.fresh }) : t('mine.nothingNew');
}

function Stories({ stories }: { readonly stories: readonly FollowedStory[] }) {
  const marks = useTextMarks();
  const { timeZone } = use(ReadingContext);
  return (
    <ul className={css['stories']}>
      {stories.map(({ time, outlet, ...story }) => (
        <li key={story.slug}>
          <p className={css['headline']} {...marks(story)}>
            <Link to={storyPath(story.slug)}>{story.title}</Link>
            <WordHere card={story} />
          </p>
          <p className={css['source']} data-facts="">
            <span>
              <ForeignText of={outlet}>{outlet.name}</ForeignText>
            </span>{' '}
            <time dateTime={time}>{dateWords(time, timeZone)}</time>
          </p>
        </li>
      ))}
    </ul>
  );
}
