import type { StorylineMember } from '#src/content/bundle/storyline-file.ts';
import { monthWords } from '#src/evidence/over-time/calendar.ts';
import type { LineMonth } from '#src/evidence/over-time/storyline-months.ts';
import css from './timeline.module.css';
import { TimelineStory } from './timeline-story.tsx';

type TimelineProps = {
  /** In the order of time; months without stories are left out here. */
  readonly months: readonly LineMonth[];
  /** The story that all others are linked to; undefined where there are only two. */
  readonly hub: StorylineMember | undefined;
};

/** The stories of a storyline by month, the earliest first. */
export function Timeline({ months, hub }: TimelineProps) {
  return (
    <div className={css['timeline']}>
      {months.map(({ month, stories }) =>
        stories.length === 0 ? null : (
          <section key={month} className={css['month']}>
            <h2 className={css['title']}>{monthWords(month)}</h2>
            <ol className={css['stories']}>
              {stories.map((story) => (
                <TimelineStory key={story.slug} story={story} hub={hub} />
              ))}
            </ol>
          </section>
        ),
      )}
    </div>
  );
}
