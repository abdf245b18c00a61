import { fileKinds } from '#src/content/bundle/file-table.ts';
import type { Site } from '#src/content/bundle/manifest.ts';
import { CARDS_FOLDER } from '#src/head/text-card.ts';
import { OPML_FILE } from '#src/url/feeds/feed-files.ts';
import { WEB_MANIFEST, WEB_MANIFEST_TYPE } from '#src/url/install-files.ts';
import { pageFacts } from '#src/url/pages.ts';
import { OPENSEARCH_FILE, OPENSEARCH_TYPE } from '#src/url/params/opensearch.ts';
import { DATA_FOLDER } from '#src/url/paths.ts';

/** Where the site's pictures are, and the styles in its pages. */
type PictureChoice = {
  readonly pictures?: Site['pictures'];
  /** What a page may hold of styles, as sources of the policy: `'sha256-…'`. */
  readonly styles?: readonly string[];
};

/** One policy, as directives, so that header and meta tag mean the same. */
const policyFor = ({
  pictures,
  styles = [],
}: PictureChoice): readonly (readonly [directive: string, value: string])[] => [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', ["'self'", ...styles].join(' ')],
  ['font-src', "'self'"],
  ['img-src', pictures === undefined ? "'self' https: data:" : "'self' data:"],
  ['connect-src', "'self'"],
  ['frame-src', 'https://www.youtube-nocookie.com'],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
  ['object-src', "'none'"],
  ['frame-ancestors', "'none'"],
  ['require-trusted-types-for', "'script'"],
  // The one policy, of two constant addresses (src/offline/registration/worker-address.ts).
  ['trusted-types', 'coranto-worker'],
];

const join = (directives: ReturnType<typeof policyFor>): string =>
  directives.map((directive) => directive.join(' ')).join('; ');

/** The policy of a site; one that keeps its pictures, or has none, permits no others. */
export const contentSecurityPolicy = (choice: PictureChoice): string => join(policyFor(choice));

/**
 * For a meta tag, which each page has: what may come from the site alone is said by one default.
 * Without the header, so may media, which no page has. Browsers ignore `frame-ancestors` there and
 * warn about it (CSP Level 3, section 3.3).
 */
export const contentSecurityPolicyMeta = (choice: PictureChoice): string => {
  const [, ...directives] = policyFor(choice);
  const others = directives.filter(
    ([name, value]) =>
      name !== 'frame-ancestors' && !(byDefault.includes(name) && value === SITE_ALONE),
  );
  return join([['default-src', SITE_ALONE], ...others]);
};

const SITE_ALONE = "'self'";

/** Directives that take what `default-src` says where they say nothing (section 6.1). */
const byDefault = [
  'script-src',
  'style-src',
  'font-src',
  'connect-src',
  'worker-src',
  'manifest-src',
];

export type Headers = Readonly<Record<string, string>>;

const always: Headers = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Properties of the site on which its headers depend. */
export type HeaderChoice = PictureChoice & {
  /** Exports of coverage are files; otherwise the addresses that they had lead to their stories. */
  readonly exports?: Site['exports'];
  /** Path of the site's card below its base, if the addresses of stories' cards lead to it. */
  readonly card?: string;
  /** Search engines are asked to ignore the whole site. Feeds and data have no head for that. */
  readonly hidden: boolean;
  /** Names of the publisher's own pages. */
  readonly ownPages?: readonly string[];
};

/** Headers of every answer. */
export const everywhere = ({ hidden, ...choice }: HeaderChoice): Headers => ({
  'Content-Security-Policy': contentSecurityPolicy(choice),
  ...always,
  ...(hidden && { 'X-Robots-Tag': 'noindex' }),
});

/** Revalidated each time; the answer has no body if nothing changed. */
export const ANEW = 'no-cache';
/** For files named by their content. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

/** Path prefixes below the site's base for files with a content hash in their name. */
export const hashed: readonly string[] = [
  'assets/',
  CARDS_FOLDER,
  ...fileKinds.filter(({ named }) => named === 'content').map(({ path }) => DATA_FOLDER + path),
];

/** Files whose media type hosts do not know by the ending. */
export const fileTypes: ReadonlyMap<string, string> = new Map([
  ...Object.values(pageFacts)
    .flatMap(({ beside }) => beside)
    .map(({ file, type }): [string, string] => [file, type]),
  [OPML_FILE, 'text/x-opml'],
  [OPENSEARCH_FILE, OPENSEARCH_TYPE],
  [WEB_MANIFEST, WEB_MANIFEST_TYPE],
]);

/** The media types of a site's own pictures, which older hosts do not know, by their ending. */
export const pictureTypes = ({ pictures }: HeaderChoice): ReadonlyMap<string, string> =>
  new Map(
    pictures === 'keep'
      ? [
          ['avif', 'image/avif'],
          ['webp', 'image/webp'],
          ['jpg', 'image/jpeg'],
        ]
      : [],
  );

/** The response headers for a file, by its path below the site's base (no leading slash). */
export function headersFor(path: string, choice: HeaderChoice): Headers {
  const type = fileTypes.get(path.slice(path.lastIndexOf('/') + 1));
  return {
    ...everywhere(choice),
    'Cache-Control': hashed.some((start) => path.startsWith(start)) ? FOR_EVER : ANEW,
    ...(type !== undefined && { 'Content-Type': type }),
  };
}
