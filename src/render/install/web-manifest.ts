import type { Site } from '#src/content/bundle/manifest.ts';
import { cutText } from '#src/head/cut-text.ts';
import { language, t } from '#src/messages/messages.ts';
import { feedPath, frontPath, searchPath, topicsPath } from '#src/url/paths.ts';
import { PAPER } from '../cards/card-colours.ts';
import type { ScreenshotEntry } from './manifest-screenshots.ts';
import type { SiteIcon } from './site-icon.ts';

/** Characters that launchers show below an icon. */
const SHORT_NAME = 14;

type InstalledSite = {
  readonly site: Site;
  /** The site's path. */
  readonly base: string;
  readonly icons: readonly SiteIcon[];
  readonly screenshots: readonly ScreenshotEntry[];
};

/**
 * The web app manifest of a site (W3C), by which browsers install it, as JSON. All addresses are
 * paths, so that it holds wherever the site is served.
 */
export function webManifest({ site, base, icons, screenshots }: InstalledSite): string {
  const at = (path: string): string => base + path.slice(1);
  const shortcuts = [
    { name: t('site.latest'), url: at(feedPath()) },
    { name: t('site.search'), url: at(searchPath()) },
    { name: t('site.topicsPage'), url: at(topicsPath()) },
  ];
  return JSON.stringify({
    id: at(frontPath()),
    name: site.title,
    short_name: cutText(site.title, SHORT_NAME),
    ...(site.description !== '' && { description: site.description }),
    lang: site.lang ?? site.language,
    dir: language().direction,
    start_url: at(frontPath()),
    scope: at(frontPath()),
    display: 'standalone',
    theme_color: PAPER,
    background_color: PAPER,
    categories: ['news'],
    icons: icons
      .filter(({ use }) => use === 'any' || use === 'maskable')
      .map(({ file, size, type, use }) => ({
        src: base + file,
        sizes: size === undefined ? 'any' : `${size}x${size}`,
        type,
        purpose: use,
      })),
    shortcuts,
    ...(screenshots.length > 0 && { screenshots }),
  });
}
