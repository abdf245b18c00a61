import { addressWords } from '../packs/title-template.ts';

/** The slug that files mostly have: the report's day and the words of its headline. */
export const usualSlug = (time: string | undefined, title: string): string =>
  `${time?.slice(0, 10) ?? ''}-${addressWords(title, '').join('-')}`;

/** In `folded` of a report: an article with the usual slug led to it. */
export const USUAL = '1';
/** Between the ids of several articles that led to one report. */
export const AND = ' ';
