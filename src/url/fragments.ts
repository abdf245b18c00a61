import { aboutPath, archivePath } from './paths.ts';

/** Fragment of a year in the archive's calendar, `2021`, and of a month, `2021-12`. */
export const yearFragment = (year: string): string => `y-${year}`;
export const monthFragment = (month: string): string => `m-${month}`;

/** Address of a month in the archive's calendar. */
export const archiveMonthPath = (month: string): string =>
  `${archivePath()}#${monthFragment(month)}`;

/** Fragments of the about page that explain each figure of a story's evidence. */
export const evidenceFragments = {
  order: 'how-order',
  tiers: 'how-tiers',
  elsewhere: 'how-elsewhere',
  sources: 'how-sources',
  mix: 'how-mix',
  heat: 'how-heat',
  headlines: 'how-headlines',
  storylines: 'how-storylines',
  outlets: 'how-outlets',
  clocks: 'how-clocks',
  rules: 'how-rules',
} as const;
export type EvidenceName = keyof typeof evidenceFragments;
export const evidencePath = (name: EvidenceName): string =>
  `${aboutPath()}#${evidenceFragments[name]}`;
