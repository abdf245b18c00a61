import type { TopicEntry } from '#src/content/bundle/bundle.ts';
import { numberWords } from '#src/content/words/count-words.ts';
import { t } from '#src/messages/messages.ts';
import { topicPath } from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import { Message } from '../message.tsx';
import { Link } from '../page-link.tsx';
import css from './topic-family.module.css';

type TopicFamilyProps = {
  readonly topic: TopicEntry;
  /** All topics of the archive. */
  readonly topics: readonly TopicEntry[];
};

/** Links to a topic's parent and children; renders nothing when it has neither. */
export function TopicFamily({ topic, topics }: TopicFamilyProps) {
  const parent = topics.find(({ slug }) => slug === topic.parent);
  const parts = topics.filter((other) => other.parent === topic.slug);
  if (!parent && parts.length === 0) return null;
  return (
    <nav className={css['family']} aria-label={t('lists.relatedTopics')}>
      {parent ? (
        <p>
          <Message of="lists.partOf" values={{ topic: <TopicLink topic={parent} /> }} />
        </p>
      ) : null}
      {parts.length > 0 ? (
        <ul className={css['parts']}>
          {parts.map((part) => (
            <li key={part.slug}>
              <TopicLink topic={part} />{' '}
              <span className={css['count']}>{numberWords(part.stories)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </nav>
  );
}

function TopicLink({ topic }: { readonly topic: TopicEntry }) {
  return (
    <Link className={css['link']} to={topicPath(topic.slug)}>
      <ForeignText of={topic}>{topic.name}</ForeignText>
    </Link>
  );
}
