import type { StorylineMember } from '#src/content/bundle/storyline-file.ts';
import { monthTitle } from '#src/content/words/date-titles.ts';
import type { LineMonth } from '#src/evidence/over-time/storyline-months.ts';
import css from './timeline.module.css';
import { TimelineStory } from './timeline-story.tsx';

type TimelineProps = {
  /** In time order; months without stories are skipped here. */
  readonly months: readonly LineMonth[];
  /** The story that all others are linked to; undefined if there are only two. */
  readonly hub: StorylineMember | undefined;
};

export function Timeline({ months, hub }: TimelineProps) {
  return (
    <div className={css['timeline']}>
      {months.map(({ month, stories }) =>
        stories.length === 0 ? null : (
          <section key={month} className={css['month']}>
            <h2 className={css['title']}>{monthTitle(month)}</h2>
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
