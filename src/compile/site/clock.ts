import { daysIn } from '#src/content/time/day-number.ts';
import type { Article } from '../articles/article.ts';
import type { Problem } from '../problem.ts';

const DAY_MS = 86_400_000;

/** Checks the times in files. */
export type Clock = {
  /** Whether a time is more than a day after the build. */
  readonly isFuture: (report: Pick<Article, 'time'>) => boolean;
  /** The time that sorts a report: its own, or the newest story's if its own is impossible. */
  readonly sortTime: (report: Pick<Article, 'time'>) => number;
  /** The day of a time, `YYYY-MM-DD` in the site's zone. */
  readonly dayOf: (time: number) => string;
};

/**
 * A clock for an archive of these stories, built at `now` (milliseconds), with days in `timeZone`
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

/** Warnings about stories with an impossible time. */
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
