import type { Redirect } from '#src/content/publisher/publisher-file.ts';
import { decodePath } from '#src/url/parse-address.ts';
import { escapeRegExp } from './escape-regexp.ts';

/** Whether the last part of a path has an ending, as pages of other programs do. */
export const hasEnding = (path: string): boolean => /\.[^/]*$/.test(path);

const withoutSlash = (path: string): string => path.replace(/\/$/, '');

/**
 * A pattern of the former path, decoded as hosts match it: with and without a slash at its end,
 * unless it ends like a file.
 */
export const formerPattern = (base: string, { from }: Redirect): string => {
  const path = escapeRegExp(base + decodeURI(withoutSlash(from)).slice(1));
  return `^${path}${hasEnding(from) ? '' : '/?'}$`;
};

/** Where it leads, with the site's path. */
export const targetOf = (base: string, { to }: Redirect): string => base + to.slice(1);

/**
 * Finds where a percent-encoded path leads for ever; both are with the site's path. Undefined:
 * nowhere.
 */
export function redirecting(
  base: string,
  redirects: readonly Redirect[],
): (path: string) => string | undefined {
  const ways = redirects.map((redirect) => ({
    pattern: new RegExp(formerPattern(base, redirect)),
    to: targetOf(base, redirect),
  }));
  return (path) => {
    const decoded = decodePath(path);
    return ways.find(({ pattern }) => pattern.test(decoded))?.to;
  };
}

/**
 * The redirects as a `_redirects` file, which Netlify, Cloudflare Pages and others read. `base`
 * begins and ends with a slash.
 */
export const redirectsFile = (base: string, redirects: readonly Redirect[]): string =>
  redirects
    .flatMap((redirect) => {
      const from = base + withoutSlash(redirect.from).slice(1);
      const forms = hasEnding(from) ? [from] : [from, `${from}/`];
      return forms.map((form) => `${form} ${targetOf(base, redirect)} 301\n`);
    })
    .join('');
