import type { Manifest } from '#src/content/bundle/manifest.ts';
import { type Theme, themeStyle } from '#src/content/publisher/theme.ts';
import { headTags } from '#src/head/head-tags.ts';
import { en } from '#src/messages/languages/en.ts';
import { language, t } from '#src/messages/messages.ts';
import { WEB_MANIFEST } from '#src/url/install-files.ts';
import { escapeHtml } from './escape-html.ts';
import { headerChoice } from './header-choice.ts';
import { contentSecurityPolicyMeta } from './header-rules.ts';
import { type OfflineChoice, offlineChoice } from './install/offline-choice.ts';
import type { HeadIcon } from './install/write-install-files.ts';
import { renderHead } from './render-head.ts';

/** A page's head is between these in index.html. */
export const HEAD_START = '<!-- head -->';
export const HEAD_END = '<!-- /head -->';

const opening = (words: string): string => `<p class="shell-message">${escapeHtml(words)}</p>`;

/** The link by which a site is installed. It tells the app whether the site has a worker. */
const manifestLink = (base: string, offline: OfflineChoice): string =>
  `<link rel="manifest" href="${escapeHtml(base)}${WEB_MANIFEST}"${offline === 'none' ? '' : ` data-offline="${offline}"`}>`;

type ShellPlace = {
  readonly address: string;
  readonly base: string;
  /** Of the publisher's logo; without them, the page keeps Coranto's own. */
  readonly icons?: readonly HeadIcon[];
  /** The publisher's colours and fonts. */
  readonly theme?: Theme | undefined;
};

const iconLink = ({ rel, href, type }: HeadIcon): string =>
  `<link rel="${rel}" href="${escapeHtml(href)}"${rel === 'icon' ? ` type="${type}"` : ''}>`;

/**
 * The app's page with the site's own words: the interface's language, policy, name, and a head
 * about the site, because it is sent for the address of any page. `html` is the app's built
 * index.html, `address` that of the site. Throws if a place to fill is missing, so that a change of
 * index.html cannot lose one silently. `base` is the site's path.
 */
export function renderShell(
  html: string,
  { site, preview }: Pick<Manifest, 'site' | 'preview'>,
  { address, base, icons = [], theme }: ShellPlace,
): string {
  const { tag, direction } = language();
  const head = headTags({ title: '', about: { kind: 'page' } }, { site, address, preview });
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicyMeta(headerChoice({ site, preview }, { theme }, base))}">`;
  const places: readonly (readonly [place: string, filled: string])[] = [
    ['<html lang="en">', `<html lang="${tag}" dir="${direction}">`],
    ['<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${policy}`],
    ['<title>Coranto</title>', renderHead(head)],
    [
      '    <link rel="icon"',
      `    ${manifestLink(base, offlineChoice({ site, preview }))}\n    <link rel="icon"`,
    ],
    ...(theme
      ? [['\n  </head>', `\n    <style>${themeStyle(theme, base)}</style>\n  </head>`] as const]
      : []),
    [opening(en.made.opening), opening(t('made.opening'))],
    ['<p class="shell-name">Coranto</p>', `<p class="shell-name">${escapeHtml(site.title)}</p>`],
  ];
  const [own = ''] = /<link rel="icon"[^>]*>/.exec(html) ?? [];
  const marked =
    icons.length > 0 ? html.replace(own, () => icons.map(iconLink).join('\n    ')) : html;
  return places.reduce((page, [place, filled]) => {
    if (!page.includes(place))
      throw new Error(
        `index.html has no ${place}; src/render/shell.ts fills that place, change both together`,
      );
    return page.replace(place, () => filled);
  }, marked);
}
