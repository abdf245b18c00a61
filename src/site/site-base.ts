/**
 * The path of a site on its host, as typed: with a slash at both ends. Undefined if it cannot stand
 * in code and markup without escapes.
 */
export function siteBase(text: string): string | undefined {
  const base = `/${text}/`.replace(/\/+/g, '/');
  // A browser takes a part of dots alone out of an address, and the pages' paths would not match.
  return /^[\w./~-]+$/.test(base) && !/\.\.|\/\.\//.test(base) ? base : undefined;
}
