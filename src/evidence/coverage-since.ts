import * as z from 'zod/mini';
import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';

/**
 * The ids of a story's reports when it was read, the same in every build, to find what was added
 * since. A file lists at most 500, so it is at most 7 kB.
 */
export const storyMarkSchema = z.object({ reports: z.array(z.string()) });
export type StoryMark = z.infer<typeof storyMarkSchema>;

export const markOf = ({ coverage }: Pick<Story, 'coverage'>): StoryMark => ({
  reports: coverage.map(({ id }) => id),
});

/**
 * The reports added to a story since it was marked, in order of publication. Removed reports do not
 * matter; one that was removed and came back is not new.
 */
export function coverageSince(
  { reports }: StoryMark,
  { coverage }: Pick<Story, 'coverage'>,
): CoverageReport[] {
  const known = new Set(reports);
  return coverage.filter(({ id }) => !known.has(id));
}
