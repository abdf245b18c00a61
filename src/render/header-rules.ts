import { fileKinds } from '#src/content/bundle/file-table.ts';
import { CARDS_FOLDER } from '#src/head/text-card.ts';
import { OPML_FILE } from '#src/url/feeds/feed-files.ts';
import { pageFacts } from '#src/url/pages.ts';
import { DATA_FOLDER } from '#src/url/paths.ts';

/** One policy, as directives, so that the header and the meta tag cannot drift apart. */
const policy: readonly (readonly [directive: string, value: string])[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['font-src', "'self'"],
  ['img-src', "'self' https: data:"],
  ['connect-src', "'self'"],
  ['frame-src', 'https://www.youtube-nocookie.com'],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['object-src', "'none'"],
  ['frame-ancestors', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', "'none'"],
];

const join = (directives: typeof policy): string =>
  directives.map((directive) => directive.join(' ')).join('; ');

/** The Content-Security-Policy header. */
export const contentSecurityPolicy = join(policy);

/**
 * The same for a meta tag, where browsers ignore `frame-ancestors` and warn of it (CSP Level 3,
 * section 3.3).
 */
export const contentSecurityPolicyMeta = join(
  policy.filter(([directive]) => directive !== 'frame-ancestors'),
);

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

const always: Headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Of the site as a whole, what its headers depend on. */
export type HeaderChoice = {
  /**
   * Search engines are asked to leave the whole site out. Feeds and data have no head that could
   * say so.
   */
  readonly hidden: boolean;
};

/** What every answer carries. */
export const everywhere = ({ hidden }: HeaderChoice): Headers => ({
  ...always,
  ...(hidden && { 'X-Robots-Tag': 'noindex' }),
});

/** Asked for anew each time, and answered without a body when nothing changed. */
export const ANEW = 'no-cache';
/** For files whose name says what is in them. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * Beginnings of paths below the site's base whose files carry a hash of their content in their
 * name.
 */
export const hashed: readonly string[] = [
  'assets/',
  CARDS_FOLDER,
  ...fileKinds.filter(({ named }) => named === 'content').map(({ path }) => DATA_FOLDER + path),
];

/** Files by their name whose media type hosts do not know by its ending. */
export const fileTypes: ReadonlyMap<string, string> = new Map([
  ...Object.values(pageFacts)
    .flatMap(({ beside }) => beside)
    .map(({ file, type }): [string, string] => [file, type]),
  [OPML_FILE, 'text/x-opml'],
]);

/** The response headers for a file, by its path below the site's base (no leading slash). */
export function headersFor(path: string, choice: HeaderChoice): Headers {
  const type = fileTypes.get(path.slice(path.lastIndexOf('/') + 1));
  return {
    ...everywhere(choice),
    'Cache-Control': hashed.some((start) => path.startsWith(start)) ? FOR_EVER : ANEW,
    ...(type !== undefined && { 'Content-Type': type }),
  };
}
