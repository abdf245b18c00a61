import { Link } from 'react-router';
import type { Story } from '#src/content/bundle/story-file.ts';
import { countWords } from '#src/content/words/count-words.ts';
import { continuationsOf } from '#src/evidence/continuations.ts';
import { storylinePath } from '#src/url/storyline-paths.ts';
import { HowLink } from '../evidence/how-link.tsx';
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
    <section className={css['line']} aria-labelledby="storyline">
      <h2 id="storyline" className={css['title']} tabIndex={-1}>
        Storyline
      </h2>
      {whole ? (
        <p className={css['whole']}>
          Full storyline:{' '}
          <Link to={storylinePath(whole.id)}>
            <ForeignText>{whole.name}</ForeignText>
          </Link>{' '}
          ({countWords(whole.stories, 'story', 'stories')})
        </p>
      ) : null}
      <div className={css['sides']}>
        <StepList title="Earlier on this" steps={earlier} time={story.time} />
        <StepList title="Later on this" steps={later} time={story.time} />
      </div>
      <p>
        <HowLink figure="storylines" />
      </p>
    </section>
  );
}
