/** Where a command applies: on every page, on a page of stories or reports, on one of its kind. */
export type Scope = 'site' | 'list' | 'story' | 'day';

/**
 * The scopes that one page can have together, the narrowest first. Commands of one chain have no
 * key in common.
 */
export const scopeChains: readonly (readonly Scope[])[] = [
  ['story', 'list', 'site'],
  ['day', 'list', 'site'],
];

/** The scopes of a page, by its name: those of stories and of days have a scope of that name. */
export const scopesOfPage = (name: string | undefined): readonly Scope[] =>
  scopeChains.find(([narrowest]) => narrowest === name) ?? ['list', 'site'];

/** In the order in which help lists them. */
export const scopes: readonly Scope[] = ['list', 'story', 'day', 'site'];

/** Whether one page can have both scopes. */
export const meet = (a: Scope, b: Scope): boolean =>
  scopeChains.some((chain) => chain.includes(a) && chain.includes(b));
