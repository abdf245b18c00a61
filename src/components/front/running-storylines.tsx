import { Link } from 'react-router';
import type { StorylineEntry } from '#src/content/bundle/storyline-file.ts';
import { countWords } from '#src/content/words/count-words.ts';
import { storylinesPath } from '#src/url/paths.ts';
import { storylinePath } from '#src/url/storyline-paths.ts';
import { FrontSection } from './front-section.tsx';
import css from './running-storylines.module.css';

type RunningStorylinesProps = { readonly storylines: readonly StorylineEntry[] };

/** Storylines that went on in the edition, each with its latest headline. */
export function RunningStorylines({ storylines }: RunningStorylinesProps) {
  if (storylines.length === 0) return null;
  return (
    <FrontSection id="running" title="Running storylines">
      <ul className={css['lines']}>
        {storylines.map(({ id, name, stories, latest }) => (
          <li key={id}>
            <p className={css['name']} dir="auto">
              <Link to={storylinePath(id)}>{name}</Link>
            </p>
            <p className={css['latest']}>
              {countWords(stories, 'story', 'stories')}. Latest: <bdi>{latest}</bdi>
            </p>
          </li>
        ))}
      </ul>
      <p className={css['all']}>
        <Link to={storylinesPath()}>All storylines</Link>
      </p>
    </FrontSection>
  );
}
