import type { Topic } from '#src/content/bundle/bundle.ts';
import { t } from '#src/messages/messages.ts';
import { topicPath } from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import { Link } from '../page-link.tsx';
import css from './topic-links.module.css';

type TopicLinksProps = { readonly topics: readonly Topic[] };

/** A story's topics, each linked to its page. */
export function TopicLinks({ topics }: TopicLinksProps) {
  if (topics.length === 0) return null;
  return (
    <ul className={css['topics']} aria-label={t('site.storyTopics')}>
      {topics.map(({ slug, name, lang }) => (
        <li key={slug}>
          <Link to={topicPath(slug)}>
            <ForeignText of={{ lang }} alone>
              {name}
            </ForeignText>
          </Link>
        </li>
      ))}
    </ul>
  );
}
