import type { Redirect } from '#src/content/publisher/publisher-file.ts';
import { PICTURES_FOLDER } from '#src/url/pictures/picture-files.ts';
import {
  ANEW,
  everywhere,
  FOR_EVER,
  fileTypes,
  type HeaderChoice,
  hashed,
  pictureTypes,
} from '../header-rules.ts';
import { compressedTypes } from './compressed-types.ts';
import { escapeRegExp } from './escape-regexp.ts';
import { leadingOn } from './lead-on.ts';
import { formerPattern, targetOf } from './redirect-rules.ts';

/**
 * Each location repeats all headers, because one `add_header` inside a location cancels those
 * outside.
 */
const locationWith =
  (choice: HeaderChoice) =>
  (matching: string, cache: string, lines: readonly string[]): string =>
    [
      `location ${matching} {`,
      ...lines.map((line) => `  ${line}`),
      ...Object.entries(everywhere(choice)).map(
        ([name, value]) => `  add_header ${name} "${value}" always;`,
      ),
      // Without "always" it is sent only with existing files: a missing file must not be cached for
      // ever.
      `  add_header Cache-Control "${cache}"${cache === ANEW ? ' always' : ''};`,
      '  gzip on;',
      '  gzip_vary on;',
      `  gzip_types ${compressedTypes.join(' ')};`,
      '}',
      '',
    ].join('\n');

/**
 * The header rules as part of an nginx configuration (1.18 and newer), inside a `server` block
 * whose `root` has the site's folder at `base`, which begins and ends with a slash. nginx takes the
 * first location with a matching pattern.
 */
export function nginxConf(
  base: string,
  choice: HeaderChoice,
  redirects: readonly Redirect[] = [],
): string {
  const location = locationWith(choice);
  const own = escapeRegExp(base);
  const pictures = [...pictureTypes(choice)]
    .map(([ending, type]) => `${type} ${ending};`)
    .join(' ');
  const ownPictures = location(`~ ^${own}${PICTURES_FOLDER}`, FOR_EVER, [
    `types { ${pictures} }`,
    'try_files $uri =404;',
  ]);
  const leading = leadingOn(choice).map(({ before, key, after, to, status }) =>
    location(`~ "^${own}${before}(?<coranto>${key})${after}$"`, ANEW, [
      'absolute_redirect off;',
      `return ${status} ${base}${to.join('$coranto')};`,
    ]),
  );
  const types = [...fileTypes].map(([file, type]) =>
    location(`~ ^${own}(.*/)?${escapeRegExp(file)}$`, ANEW, [
      'types { }',
      `default_type "${type}";`,
      'try_files $uri =404;',
    ]),
  );
  return [
    '# Written by the build: the rules of this site, for the inside of a server block, such as',
    '#',
    '#   server {',
    `#     root /srv/www;  # the site's folder stands at /srv/www${base}`,
    `#     include /srv/www${base}.hosting/nginx.conf;`,
    '#   }',
    '',
    ...redirects.map((redirect) =>
      location(`~ "${formerPattern(base, redirect)}"`, ANEW, [
        'absolute_redirect off;',
        `return 301 ${targetOf(base, redirect)};`,
      ]),
    ),
    '# Hidden files, this one among them, are for the host and not for readers.',
    location(`~ ^${own}(.*/)?\\.(?!well-known/)`, ANEW, ['return 404;']),
    ...(pictures === '' ? [] : [ownPictures]),
    '# The names of these say what is in them.',
    location(`~ ^${own}(${hashed.map(escapeRegExp).join('|')})`, FOR_EVER, [
      'try_files $uri =404;',
    ]),
    '# Code or data that is missing is a plain 404 and never a page.',
    location(`~ ^${own}(assets|data)/`, ANEW, ['try_files $uri =404;']),
    ...leading,
    ...types,
    '# Pages. For an address without a file the page of the app answers, which may know more than its host.',
    location(base, ANEW, [
      'index index.html;',
      'absolute_redirect off;',
      'try_files $uri $uri/ =404;',
      `error_page 403 =404 ${base}404.html;`,
      `error_page 404 ${base}404.html;`,
      'charset utf-8;',
      'charset_types text/css text/plain text/xml text/javascript application/javascript application/json;',
    ]),
  ].join('\n');
}
