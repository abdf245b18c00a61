import { aboutPath } from './paths.ts';

/** Fragments of the about page's glossary, in its order: one for each word. */
export const termFragments = {
  article: 'article',
  report: 'report',
  story: 'story',
  lead: 'lead-report',
  coverage: 'coverage',
  event: 'event',
  background: 'background',
  outlet: 'outlet',
  family: 'family',
  independentSource: 'independent-source',
  reprint: 'reprint',
  topic: 'topic',
  quality: 'quality',
  heat: 'heat',
  importance: 'importance',
  edition: 'edition',
  storyline: 'storyline',
  archive: 'archive',
} as const;
export type Term = keyof typeof termFragments;

/** Address of a word in the glossary. */
export const termPath = (term: Term): string => `${aboutPath()}#${termFragments[term]}`;
