import type { SampleCounts, SampleSource } from '#src/content/bundle/rule-figures.ts';

/**
 * What the rules give on the labelled pairs that come with the project (tests/fixtures/verdicts/):
 * the about page shows it until a publisher has judged pairs of their own. `npx tsx
 * tests/bench/rule-figures.ts` prints these lines, and a test holds them to the rules where the
 * archives are.
 */
export const defaultRuleFigures: readonly (SampleCounts & SampleSource)[] = [
  {
    rule: 'event',
    right: 55,
    of: 62,
    found: 55,
    ofTrue: 74,
    pairs: 214,
    archive: 'azure-2020',
    date: '2026-11-26',
  },
  {
    rule: 'copy',
    right: 43,
    of: 44,
    found: 43,
    ofTrue: 54,
    pairs: 86,
    archive: 'azure-2020',
    date: '2026-11-26',
  },
  {
    rule: 'link',
    right: 17,
    of: 17,
    found: 17,
    ofTrue: 37,
    pairs: 218,
    archive: 'azure-2020 and power-apps',
    date: '2026-11-26',
  },
  {
    rule: 'step',
    right: 15,
    of: 15,
    found: 15,
    ofTrue: 27,
    pairs: 199,
    archive: 'azure-2020',
    date: '2026-11-26',
  },
];
