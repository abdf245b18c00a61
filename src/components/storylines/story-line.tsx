import { Link } from 'react-router';
import type { Story } from '#src/content/bundle/story-file.ts';
import { countWords } from '#src/content/words/count-words.ts';
import { continuationsOf } from '#src/evidence/continuations.ts';
import { evidencePath } from '#src/url/fragments.ts';
import { storylinePath } from '#src/url/storyline-paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import { StepList } from './step-list.tsx';
import css from './story-line.module.css';

/**
 * Earlier and later stories on the same matter, each link with its reason. Nothing for a story
 * without any.
 */
export function StoryLine({
  story,
}: {
  readonly story: Pick<Story, 'time' | 'line' | 'coverage'>;
}) {
  const { earlier, later } = continuationsOf(story);
  const whole = story.line?.whole;
  if (earlier.length + later.length === 0 && !whole) return null;
  return (
    <div className={css['line']}>
      <div className={css['sides']}>
        <StepList title="Earlier on this" steps={earlier} time={story.time} />
        <StepList title="Later on this" steps={later} time={story.time} />
      </div>
      {whole ? (
        <section aria-labelledby="storyline">
          <h2 id="storyline" className={css['title']}>
            Storyline
          </h2>
          <p className={css['whole']}>
            Full storyline:{' '}
            <Link to={storylinePath(whole.id)}>
              <ForeignText>{whole.name}</ForeignText>
            </Link>{' '}
            ({countWords(whole.stories, 'story', 'stories')})
          </p>
        </section>
      ) : null}
      <Link to={evidencePath('storylines')} className={css['how']} data-print="no">
        How we link stories
      </Link>
    </div>
  );
}
