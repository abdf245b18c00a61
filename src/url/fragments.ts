import { archivePath } from './paths.ts';

/** Fragment of a year's place in the archive's calendar, `2021`, and of a month's, `2021-12`. */
export const yearFragment = (year: string): string => `y-${year}`;
export const monthFragment = (month: string): string => `m-${month}`;

/** Address of a month's place in the archive's calendar. */
export const archiveMonthPath = (month: string): string => `${archivePath()}#${monthFragment(month)}`;
