import type { Manifest } from '#src/content/bundle.ts';
import { escapeHtml } from './escape-html.ts';
import { contentSecurityPolicyMeta } from './header-rules.ts';

/**
 * The app's page with the site's own words in its head: language, title, description, policy, and `noindex` in a preview.
 * `html` is the page that the app's build made of index.html. Throws when a place to fill is not there, so that a change
 * of index.html cannot lose one in silence.
 */
export function renderShell(html: string, { site, preview }: Manifest): string {
  const title = escapeHtml(site.title);
  const metas = [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicyMeta}">`,
    ...(preview ? ['<meta name="robots" content="noindex">'] : []),
  ];
  const places: readonly (readonly [place: string, filled: string])[] = [
    ['<html lang="en">', `<html lang="${escapeHtml(site.language)}">`],
    ['<meta charset="utf-8" />', ['<meta charset="utf-8" />', ...metas].join('\n    ')],
    ['<title>Coranto</title>', `<title>${title}</title>`],
    [
      '<meta name="description" content="A news reader" />',
      `<meta name="description" content="${escapeHtml(site.description)}" />`,
    ],
    ['<p class="shell-name">Coranto</p>', `<p class="shell-name">${title}</p>`],
  ];
  return places.reduce((page, [place, filled]) => {
    if (!page.includes(place))
      throw new Error(`index.html has no ${place}; src/render/shell.ts fills that place, change both together`);
    return page.replace(place, () => filled);
  }, html);
}
