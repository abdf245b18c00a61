import { Link } from 'react-router';
import type { TopicEntry } from '#src/content/bundle.ts';
import { countWords, numberWords } from '#src/content/count-words.ts';
import { noFilter } from '#src/content/filter.ts';
import { defaultFeed } from '#src/content/order.ts';
import { feedHref } from '#src/url/feed-query.ts';
import { ForeignText } from '../foreign-text.tsx';
import css from './filter-panel.module.css';
import rowCss from './option-row.module.css';

type FirstTopicsProps = {
  /** Those the manifest names, in its order. */
  readonly topics: readonly TopicEntry[];
};

/** Where the filter panel will stand once the archive is here: the topics, which are known from the first, in the same shape. */
export function FirstTopics({ topics }: FirstTopicsProps) {
  if (topics.length === 0) return null;
  return (
    <section className={css['panel']} aria-label="Filters">
      <h2 className="unseen">Filters</h2>
      <section aria-label="Topics">
        <h3 className={css['title']}>Topics</h3>
        <ul>
          {inOrder(topics).map(({ slug, name, parent, stories }) => (
            <li key={slug} className={rowCss['row']} data-depth={parent === undefined ? 0 : 1}>
              <Link className={rowCss['choose']} to={feedHref({ ...defaultFeed, filter: { ...noFilter, topics: [slug] } })}>
                <span className={rowCss['name']}>
                  <ForeignText>{name}</ForeignText>
                </span>
                <span className={rowCss['count']}>
                  <span aria-hidden="true">{numberWords(stories)}</span>
                  <span className="unseen">{countWords(stories, 'story', 'stories')}</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </section>
  );
}

/** Each topic with those that are parts of it after it. */
function inOrder(topics: readonly TopicEntry[]): readonly TopicEntry[] {
  const roots = topics.filter(({ parent }) => !topics.some(({ slug }) => slug === parent));
  return roots.flatMap((root) => [root, ...topics.filter(({ parent }) => parent === root.slug)]);
}
