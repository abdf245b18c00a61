import type { CoverageReport, Neighbour, Story } from '#src/content/bundle/story-file.ts';
import { inOrder } from '#src/content/coverage/sources.ts';

/** A report of a story's event, of its own coverage or under another story. */
export type RowReport = Omit<CoverageReport, 'tier' | 'step'> & {
  /** The story that has it, if that is another one. */
  readonly under?: Neighbour;
};

/** All reports of a story's event in order of publication, without the lead. */
export const eventReports = ({
  coverage,
  elsewhere = [],
}: Pick<Story, 'coverage' | 'elsewhere'>): RowReport[] =>
  inOrder<RowReport>([...coverage.filter(({ tier }) => tier === 'event'), ...elsewhere]);
