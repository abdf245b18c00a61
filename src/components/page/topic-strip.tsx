import { NavLink } from 'react-router';
import type { TopicEntry } from '#src/content/bundle/bundle.ts';
import { frontPath, topicPath } from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import css from './topic-strip.module.css';

type TopicStripProps = {
  /** In the order to show; `stripTopics` selects them. */
  readonly topics: readonly TopicEntry[];
};

/** The site's main topics in one line, which on narrow screens scrolls by itself. */
export function TopicStrip({ topics }: TopicStripProps) {
  return (
    <nav className={css['strip']} aria-label="Main topics">
      <ul className={css['list']}>
        <li>
          <NavLink to={frontPath()} end>
            All stories
          </NavLink>
        </li>
        {topics.map(({ slug, name, shortname }) => (
          <li key={slug}>
            <NavLink to={topicPath(slug)}>
              <ForeignText>{shortname ?? name}</ForeignText>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
