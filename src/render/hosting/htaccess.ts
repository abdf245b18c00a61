import type { Redirect } from '#src/content/publisher/publisher-file.ts';
import {
  ANEW,
  everywhere,
  FOR_EVER,
  fileTypes,
  type HeaderChoice,
  type Headers,
  hashed,
  pictureTypes,
} from '../header-rules.ts';
import { compressedTypes } from './compressed-types.ts';
import { escapeRegExp } from './escape-regexp.ts';
import { leadingOn } from './lead-on.ts';
import { formerPattern, targetOf } from './redirect-rules.ts';

const headerLines = (headers: Headers): string[] =>
  Object.entries(headers).map(([name, value]) => `  Header always set ${name} "${value}"`);

const redirectLines = (base: string, redirects: readonly Redirect[]): string[] =>
  redirects.length === 0
    ? []
    : [
        '<IfModule mod_alias.c>',
        ...redirects.map(
          (redirect) =>
            // Apache encodes the target itself.
            `  RedirectMatch 301 "${formerPattern(base, redirect)}" "${decodeURI(targetOf(base, redirect))}"`,
        ),
        '</IfModule>',
        '',
      ];

/**
 * The header rules as Apache's `.htaccess` (2.4) in the site's folder; needs `AllowOverride All`.
 * Rules for a missing module are skipped, so that no host answers 500. `base` is as in the address.
 */
export function htaccess(
  base: string,
  choice: HeaderChoice,
  redirects: readonly Redirect[] = [],
): string {
  const own = escapeRegExp(base);
  return [
    '# Written by the build: the rules of this site for Apache 2.4.',
    'DirectoryIndex index.html',
    'Options -Indexes -MultiViews',
    'AddDefaultCharset utf-8',
    '<IfModule mod_mime.c>',
    '  AddCharset utf-8 .css .js .json .xml',
    ...[...pictureTypes(choice)].map(([ending, type]) => `  AddType ${type} .${ending}`),
    '</IfModule>',
    '',
    ...redirectLines(base, redirects),
    '# For an address without a file the page of the app answers, which may know more than its host.',
    `ErrorDocument 404 ${base}404.html`,
    '# Code or data that is missing is a plain 404 and never a page.',
    `<If "%{REQUEST_URI} =~ m#^${own}((assets|data)/|(.*/)?\\.)#">`,
    '  ErrorDocument 404 default',
    '</If>',
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    ...leadingOn(choice).map(
      ({ before, key, after, to, status }) =>
        `  RewriteRule ^${before}(${key})${after}$ ${base}${to.join('$1')} [R=${status},L]`,
    ),
    '  # A folder without a page is not there for readers.',
    '  RewriteCond %{REQUEST_FILENAME} -d',
    '  RewriteCond %{REQUEST_FILENAME}/index.html !-f',
    '  RewriteRule ^ - [R=404,L]',
    '  # Hidden files are for the host.',
    '  RewriteRule (^|/)\\.(?!well-known/) - [R=404,L]',
    '</IfModule>',
    '# The same without that module, as 403.',
    '<IfModule !mod_rewrite.c>',
    `  <If "%{REQUEST_URI} =~ m#^${own}(.*/)?\\.(?!well-known/)#">`,
    '    Require all denied',
    '  </If>',
    '</IfModule>',
    '',
    '<IfModule mod_headers.c>',
    ...headerLines({ ...everywhere(choice), 'Cache-Control': ANEW }),
    '  # The names of these say what is in them.',
    `  <If "%{REQUEST_URI} =~ m#^${own}(${hashed.map(escapeRegExp).join('|')})# && -f %{REQUEST_FILENAME}">`,
    `  Header always set Cache-Control "${FOR_EVER}"`,
    '  </If>',
    '</IfModule>',
    '',
    ...[...fileTypes].flatMap(([file, type]) => [
      `<Files "${file}">`,
      `  ForceType "${type}"`,
      '</Files>',
    ]),
    '',
    '<IfModule mod_deflate.c>',
    '  <IfModule mod_filter.c>',
    `    AddOutputFilterByType DEFLATE text/html ${compressedTypes.join(' ')}`,
    '  </IfModule>',
    '</IfModule>',
    '',
  ].join('\n');
}
