import { Link } from 'react-router';
import type { StorylineEntry } from '#src/content/bundle/storyline-file.ts';
import { countWords } from '#src/content/words/count-words.ts';
import { dateWords } from '#src/content/words/time-words.ts';
import { storylinePath } from '#src/url/storyline-paths.ts';
import css from './storyline-index.module.css';

/** Storylines by name, each with its span and its latest headline. */
export function StorylineIndex({ storylines }: { readonly storylines: readonly StorylineEntry[] }) {
  return (
    <ul className={css['lines']}>
      {storylines.map(({ id, name, stories, from, to, latest }) => (
        <li key={id} className={css['line']}>
          <h2 className={css['name']} dir="auto">
            <Link to={storylinePath(id)}>{name}</Link>
          </h2>
          <p className={css['span']}>
            {countWords(stories, 'story', 'stories')},{' '}
            <time dateTime={from}>{dateWords(from, 'UTC')}</time> to{' '}
            <time dateTime={to}>{dateWords(to, 'UTC')}</time>
          </p>
          <p className={css['latest']} dir="auto">
            {latest}
          </p>
        </li>
      ))}
    </ul>
  );
}
