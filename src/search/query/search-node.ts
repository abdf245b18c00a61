/** Names of fields that a word can be asked for in. */
export const searchFields = ['title', 'outlet', 'topic'] as const;
export type SearchField = (typeof searchFields)[number];

/** How a number of sources is compared. */
export const comparisons = ['>=', '<=', '>', '<', '='] as const;
export type SourceComparison = (typeof comparisons)[number];

export const dateOperators = ['date', 'before', 'after'] as const;
export type DateOperator = (typeof dateOperators)[number];

/** What is one thing to find; `text` is as the reader wrote it. */
export type SearchLeaf =
  | { readonly is: 'word'; readonly text: string }
  | { readonly is: 'phrase'; readonly text: string }
  | { readonly is: 'field'; readonly field: SearchField; readonly text: string }
  | { readonly is: 'dates'; readonly operator: DateOperator; readonly text: string }
  | { readonly is: 'kind'; readonly kind: 'article' | 'video' }
  | { readonly is: 'sources'; readonly compare: SourceComparison; readonly count: number }
  /** One outlet alone reports it. */
  | { readonly is: 'alone' };

/** A search as its operators say it. `all` of nothing is every story. */
export type SearchNode =
  | SearchLeaf
  | { readonly is: 'not'; readonly node: SearchNode }
  | { readonly is: 'all' | 'any'; readonly nodes: readonly SearchNode[] };

/** Whether a node narrows a search without being words to look for. */
export const isFilter = (node: SearchNode): boolean =>
  node.is !== 'word' && node.is !== 'phrase' && node.is !== 'any' && node.is !== 'all';
