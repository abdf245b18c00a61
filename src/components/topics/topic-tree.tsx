import type { TopicEntry } from '#src/content/bundle/bundle.ts';
import { t } from '#src/messages/messages.ts';
import { topicPath } from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import { Link } from '../page-link.tsx';
import { type TopicBranch, topicBranches } from './topic-branches.ts';
import css from './topic-tree.module.css';

type TopicTreeProps = {
  /** In the order to show within each level. */
  readonly topics: readonly TopicEntry[];
};

/** Every topic of the site under the one it is part of, with its number of stories. */
export function TopicTree({ topics }: TopicTreeProps) {
  return <Branches branches={topicBranches(topics)} />;
}

function Branches({ branches }: { readonly branches: readonly TopicBranch[] }) {
  return (
    <ul className={css['branches']}>
      {branches.map(({ topic, parts }) => (
        <li key={topic.slug} className={css['branch']} data-parts={parts.length > 0 || undefined}>
          <p className={css['topic']}>
            <Link to={topicPath(topic.slug)}>
              <ForeignText of={topic}>{topic.name}</ForeignText>
            </Link>
            <span className={css['count']}>{t('site.stories', { n: topic.stories })}</span>
          </p>
          {parts.length > 0 ? <Branches branches={parts} /> : null}
        </li>
      ))}
    </ul>
  );
}
