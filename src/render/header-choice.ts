import { hash } from 'node:crypto';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { PublisherFile } from '#src/content/publisher/publisher-file.ts';
import { ownPageNames } from '#src/content/publisher/publisher-parts.ts';
import { themeStyle } from '#src/content/publisher/theme.ts';
import { siteCard } from '#src/head/text-card.ts';
import type { HeaderChoice } from './header-rules.ts';
import { isHidden } from './sitemap/robots.ts';

/** How the policy of a page names a style sheet in it (CSP Level 3). */
const styleSource = (text: string): string => `'sha256-${hash('sha256', text, 'base64')}'`;

/**
 * What a site's headers depend on, by its manifest, what its publisher tells hosts, and its path.
 */
export const headerChoice = (
  manifest: Pick<Manifest, 'site' | 'preview'>,
  { theme }: Pick<PublisherFile, 'theme'>,
  base: string,
): HeaderChoice => ({
  hidden: isHidden(manifest),
  pictures: manifest.site.pictures,
  ...(theme && { styles: [styleSource(themeStyle(theme, base))] }),
  ownPages: ownPageNames(manifest.site),
  exports: manifest.site.exports,
  ...(manifest.site.cards !== 'stories' && { card: siteCard(manifest.site).path.slice(1) }),
});
