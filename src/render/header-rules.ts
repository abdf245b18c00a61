import { patterns } from '#src/url/paths.ts';

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

const join = (directives: typeof policy): string => directives.map((directive) => directive.join(' ')).join('; ');

/** The Content-Security-Policy header. */
export const contentSecurityPolicy = join(policy);

/** The same for a meta tag, where browsers ignore `frame-ancestors` and warn of it (CSP Level 3, section 3.3). */
export const contentSecurityPolicyMeta = join(policy.filter(([directive]) => directive !== 'frame-ancestors'));

const everywhere: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const FOR_EVER = 'public, max-age=31536000, immutable';

/** Paths below the site's base whose files carry a hash of their content in their name. */
const hashed = [
  'assets/*',
  'data/cards/*',
  ...['front', 'columns', 'topics', 'outlets', 'appearances', 'ledger'].map((name) => `data/${name}-*`),
];

const isHashed = (path: string): boolean => hashed.some((glob) => path.startsWith(glob.slice(0, -1)));

/** The response headers for a file, by its path below the site's base (no leading slash). */
export function headersFor(path: string): Readonly<Record<string, string>> {
  return { ...everywhere, 'Cache-Control': isHashed(path) ? FOR_EVER : 'no-cache' };
}

/** The pages' addresses as globs: `news/*`, `topics/*`, … */
const pages = [
  ...new Set(
    Object.values(patterns)
      .filter((pattern) => pattern !== '/')
      .map((pattern) => pattern.slice(1).replace(/:.*$/, '*')),
  ),
];

/** The same rules as a `_headers` file, which several static hosts read. `base` begins and ends with a slash. */
export function headersFile(base: string): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    [`${base}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    rule('*', everywhere),
    ...['', 'index.html', '404.html', 'early.js', 'data/manifest.json', 'data/stories/*', ...pages].map((path) =>
      rule(path, { 'Cache-Control': 'no-cache' }),
    ),
    ...hashed.map((path) => rule(path, { 'Cache-Control': FOR_EVER })),
    '',
  ].join('\n');
}
