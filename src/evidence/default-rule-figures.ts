import type { SampleCounts, SampleSource } from '#src/content/bundle/rule-figures.ts';

/**
 * The rules' results on the labelled pairs of the project (tests/fixtures/verdicts/), shown on the
 * about page until a publisher has judged pairs. `npx tsx tests/bench/rule-figures.ts` prints these
 * lines, and a test recounts them where the archives exist.
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
    archive: 'azure-2020, power-apps',
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
