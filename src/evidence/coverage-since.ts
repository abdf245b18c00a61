import * as z from 'zod/mini';
import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';

/**
 * What is kept of a story that was read, so that a later visit can tell what has come since: the
 * ids of its reports, which are the same in every build. As many as a file may list (500), so it is
 * at most 7 kB.
 */
export const storyMarkSchema = z.object({ reports: z.array(z.string()) });
export type StoryMark = z.infer<typeof storyMarkSchema>;

/** The mark of a story as it is now. */
export const markOf = ({ coverage }: Pick<Story, 'coverage'>): StoryMark => ({
  reports: coverage.map(({ id }) => id),
});

/**
 * The reports of a story that were not there when it was marked, in order of publication. That
 * others have gone since changes nothing; one that went and came back is not new.
 */
export function coverageSince(
  { reports }: StoryMark,
  { coverage }: Pick<Story, 'coverage'>,
): CoverageReport[] {
  const known = new Set(reports);
  return coverage.filter(({ id }) => !known.has(id));
}
