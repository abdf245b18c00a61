import type { Story } from '#src/content/bundle/story-file.ts';
import { continuationsOf } from '#src/evidence/continuations.ts';
import { t } from '#src/messages/messages.ts';
import { storylinePath } from '#src/url/storyline-paths.ts';
import { HowLink } from '../evidence/how-link.tsx';
import { ForeignText } from '../foreign-text.tsx';
import { Message } from '../message.tsx';
import { Link } from '../page-link.tsx';
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
        {t('evidence.storyline')}
      </h2>
      {whole ? (
        <p className={css['whole']}>
          <Message
            of="evidence.wholeStoryline"
            values={{
              name: (
                <Link to={storylinePath(whole.id)}>
                  <ForeignText of={whole}>{whole.name}</ForeignText>
                </Link>
              ),
              n: whole.stories,
            }}
          />
        </p>
      ) : null}
      <div className={css['sides']}>
        <StepList title={t('evidence.earlierOnThis')} steps={earlier} time={story.time} />
        <StepList title={t('evidence.laterOnThis')} steps={later} time={story.time} />
      </div>
      <p>
        <HowLink figure="storylines" />
      </p>
    </section>
  );
}
