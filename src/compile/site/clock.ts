import { daysIn } from '#src/content/time/day-number.ts';
import type { Article } from '../articles/article.ts';
import type { Problem } from '../problem.ts';

const DAY_MS = 86_400_000;

/** Judges the times that files claim. */
export type Clock = {
  /** Whether a time lies more than a day after the build. */
  readonly isFuture: (report: Pick<Article, 'time'>) => boolean;
  /**
   * The time a report is sorted by: its own, or that of the newest story there is when its own
   * cannot be.
   */
  readonly sortTime: (report: Pick<Article, 'time'>) => number;
  /** The day of a time, `YYYY-MM-DD` in the site's zone. */
  readonly dayOf: (time: number) => string;
};

/**
 * A clock for an archive of these stories, built at `now` (milliseconds), with days by `timeZone`
 * (IANA).
 */
export function createClock(stories: readonly Article[], now: number, timeZone: string): Clock {
  const limit = now + DAY_MS;
  const known = stories.filter(({ time }) => time <= limit);
  const newest = known.reduce(
    (latest, { time }) => Math.max(latest, time),
    Number.NEGATIVE_INFINITY,
  );
  const instead = known.length === 0 ? now : newest;
  return {
    isFuture: ({ time }) => time > limit,
    sortTime: ({ time }) => (time > limit ? instead : time),
    dayOf: daysIn(timeZone),
  };
}

/** Warnings about stories whose time cannot be. */
export function warnOfFuture(
  drafts: readonly { readonly article: Article; readonly future: boolean }[],
): Problem[] {
  return drafts
    .filter(({ future }) => future)
    .map(({ article: { path, timeLine } }) => {
      const message =
        'is more than a day after this build; check the date (the story is sorted as the newest known one)';
      return { path, line: timeLine, field: 'publishedDateTime', message, refused: false };
    });
}
