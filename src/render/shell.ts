import type { Manifest } from '#src/content/bundle/manifest.ts';
import { headTags } from '#src/head/head-tags.ts';
import { en } from '#src/messages/languages/en.ts';
import { language, t } from '#src/messages/messages.ts';
import { escapeHtml } from './escape-html.ts';
import { contentSecurityPolicyMeta } from './header-rules.ts';
import { renderHead } from './render-head.ts';

/** A page's head is between these in index.html. */
export const HEAD_START = '<!-- head -->';
export const HEAD_END = '<!-- /head -->';

const opening = (words: string): string => `<p class="shell-message">${escapeHtml(words)}</p>`;

/**
 * The app's page with the site's own words: the interface's language, policy, name, and a head about
 * the site, because it is sent for the address of any page. `html` is the app's built index.html,
 * `address` that of the site. Throws if a place to fill is missing, so that a change of index.html
 * cannot lose one silently.
 */
export function renderShell(
  html: string,
  { site, preview }: Pick<Manifest, 'site' | 'preview'>,
  address: string,
): string {
  const { tag, direction } = language();
  const head = headTags({ title: '', about: { kind: 'page' } }, { site, address, preview });
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicyMeta(site)}">`;
  const places: readonly (readonly [place: string, filled: string])[] = [
    ['<html lang="en">', `<html lang="${tag}" dir="${direction}">`],
    ['<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${policy}`],
    ['<title>Coranto</title>', renderHead(head)],
    [opening(en.made.opening), opening(t('made.opening'))],
    ['<p class="shell-name">Coranto</p>', `<p class="shell-name">${escapeHtml(site.title)}</p>`],
  ];
  return places.reduce((page, [place, filled]) => {
    if (!page.includes(place))
      throw new Error(
        `index.html has no ${place}; src/render/shell.ts fills that place, change both together`,
      );
    return page.replace(place, () => filled);
  }, html);
}
