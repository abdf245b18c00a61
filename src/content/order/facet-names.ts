/*
 * The conditions of a filter by name, in the order in which an address names them. They stand apart
 * from the tables of facets because a first view writes addresses and needs no more than names.
 */

export const lists = [
  'topics',
  'notTopics',
  'outlets',
  'notOutlets',
  'withOutlets',
  'notWithOutlets',
] as const;
export type ListName = (typeof lists)[number];

/** The search parameters that hold them; each repeats its parameter. */
export const listParams: Readonly<Record<ListName, string>> = {
  topics: 'topic',
  notTopics: 'not-topic',
  outlets: 'outlet',
  notOutlets: 'not-outlet',
  withOutlets: 'with-outlet',
  notWithOutlets: 'not-with-outlet',
};

/** What a filter asks for once at most; the search parameters have these names. */
export const singles = [
  'kind',
  'from',
  'to',
  'coverage',
  'sources',
  'independent',
  'copies',
] as const;
export type SingleName = (typeof singles)[number];

/** Those with a few values of which one is chosen. choices.ts is their table. */
export type ChoiceName = Exclude<SingleName, 'from' | 'to'>;
