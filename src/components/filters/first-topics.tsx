import type { TopicEntry } from '#src/content/bundle/bundle.ts';
import { noFilter } from '#src/content/order/filter.ts';
import { defaultFeed } from '#src/content/order/order.ts';
import { numberWords } from '#src/content/words/count-words.ts';
import { t } from '#src/messages/messages.ts';
import { feedHref } from '#src/url/feeds/feed-href.ts';
import { ForeignText } from '../foreign-text.tsx';
import { Link } from '../page-link.tsx';
import css from './panel/filter-panel.module.css';
import listCss from './panel/option-list.module.css';
import rowCss from './panel/option-row.module.css';
import { shownFirst } from './shown-first.ts';
import { topicOptions } from './topic-options.ts';

type FirstTopicsProps = {
  /** The manifest's topics, in its order. */
  readonly topics: readonly TopicEntry[];
};

/**
 * In the place of the filter panel until the archive is loaded: the topics, where they will be
 * then.
 */
export function FirstTopics({ topics }: FirstTopicsProps) {
  if (topics.length === 0) return null;
  return (
    <section
      className={css['panel']}
      aria-label={t('lists.filters')}
      data-filters=""
      data-needs-script=""
    >
      <h2 className="unseen">{t('lists.filters')}</h2>
      <div>
        <h3 className={css['title']}>{t('lists.topicFilter')}</h3>
        {topics.length > shownFirst.topics ? (
          <div className={listCss['find']} aria-hidden="true">
            <span className={listCss['label']}>{t('lists.filterTopics')}</span>
            <span className={listCss['line']} />
          </div>
        ) : null}
        <ul className={listCss['list']}>
          {topicOptions(topics, undefined)
            .slice(0, shownFirst.topics)
            .map(({ key, name, lang, depth, stories = 0 }) => (
              <li key={key} className={rowCss['row']} data-depth={depth}>
                <Link
                  className={rowCss['choose']}
                  to={feedHref({ ...defaultFeed, filter: { ...noFilter, topics: [key] } })}
                >
                  <span className={rowCss['name']}>
                    <ForeignText of={{ lang }}>{name}</ForeignText>
                  </span>{' '}
                  <span className={rowCss['count']}>
                    <span aria-hidden="true">{numberWords(stories)}</span>
                    <span className="unseen">{t('site.stories', { n: stories })}</span>
                  </span>
                </Link>
              </li>
            ))}
        </ul>
      </div>
    </section>
  );
}
