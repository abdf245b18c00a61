import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { HeaderChoice } from './header-rules.ts';
import { isHidden } from './sitemap/robots.ts';

/** What a site's headers depend on, by its manifest. */
export const headerChoice = (manifest: Pick<Manifest, 'site' | 'preview'>): HeaderChoice => ({
  hidden: isHidden(manifest),
  pictures: manifest.site.pictures,
  exports: manifest.site.exports,
});
