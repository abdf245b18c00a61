/**
 * The path of a site on its host, as typed: with a slash at both ends. Undefined if it cannot stand
 * in code and markup without escapes.
 */
export function siteBase(text: string): string | undefined {
  const base = `/${text}/`.replace(/\/+/g, '/');
  return /^[\w./~-]+$/.test(base) && !base.includes('..') ? base : undefined;
}
