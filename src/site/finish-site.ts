import { join } from 'node:path';
import { cacheRoot } from '#src/compile/cache/cache-folder.ts';
import { writeTextCards } from '#src/render/cards/write-text-cards.ts';
import { headerChoice } from '#src/render/header-choice.ts';
import { writeHostRules } from '#src/render/hosting/write-host-rules.ts';
import { type MadePages, type PageRendering, renderPages } from '#src/render/pages/render-pages.ts';
import { writeSchemas } from '#src/render/schemas/write-schemas.ts';
import { translateScripts } from '#src/render/translate-scripts.ts';
import { writeListings } from '#src/render/write-listings.ts';
import { writeRedirects } from '#src/render/write-redirects.ts';
import { writeWorker } from './offline/write-worker.ts';
import { type PagePreparing, preparePages } from './slices/prepare-pages.ts';

export type SiteFinishing = PagePreparing & {
  /** Makes the pages, or takes them from elsewhere. */
  readonly makePages?: ((rendering: PageRendering) => Promise<MadePages>) | undefined;
  /** Identifies all code; without it, what depends on it is made in any case. */
  readonly code?: string | undefined;
  /** Cache of rendered pages and drawn cards for later builds. */
  readonly cache?: string | undefined;
  /** Rejects; then nothing more is written. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?:
    | ((progress: { done: number; total: number; step: string }) => void)
    | undefined;
};

export type FinishedSite = {
  readonly pages: number;
  /** Prefix of links in feeds, sitemap and page heads: the site's full address, or its path. */
  readonly address: string;
  /** Whether site.yaml has the site's address; otherwise no link is absolute. */
  readonly isPublished: boolean;
};

/**
 * Makes a site of a built app and a bundle: every page as HTML, each story's coverage beside its
 * page, feeds and sitemap, the schemas of its data, and the header rules. The app's page becomes
 * 404.html, which static hosts send for addresses without a page.
 */
export async function finishSite({
  root,
  gathered,
  standing,
  base,
  pages,
  signal,
  ...options
}: SiteFinishing): Promise<FinishedSite & MadePages> {
  const { cache = cacheRoot(), code, onProgress, install, look } = options;
  const { makePages = renderPages } = options;
  const prepared = await preparePages({
    ...{ root, gathered, standing, base, pages, install, look },
    ...(code !== undefined && { icons: { code, folder: join(cache, 'icons') } }),
  });
  const { bundle, address, stories } = prepared;
  const made = await makePages({ ...prepared, cache: join(cache, 'pages'), signal, onProgress });
  const tell = (step: string) => (done: number, total: number) => {
    signal?.throwIfAborted();
    onProgress?.({ done, total, step });
  };
  await writeTextCards({
    bundle,
    root,
    stories,
    cache: join(cache, 'cards'),
    onProgress: tell('drawing cards'),
  });
  await translateScripts(root);
  await writeRedirects({ bundle, root, base, address });
  const feeds = await writeListings({
    ...{ bundle, root, standing, address, stories },
    ...(code !== undefined && { earlier: { code, cache: join(cache, 'feeds') } }),
    onProgress: tell('writing feeds'),
  });
  await writeSchemas(root, address);
  // The worker lists files that are written before.
  const more = look?.fonts.map(({ file }) => file) ?? [];
  await writeWorker({ root, base, manifest: bundle.manifest, more });
  const { manifest, publisher } = bundle;
  const choice = headerChoice(manifest, publisher, base);
  await writeHostRules({ root, base, redirects: publisher.redirects, ...choice });
  return {
    pages: made.pages,
    standing: [...made.standing, ...feeds],
    address,
    isPublished: bundle.manifest.site.address !== undefined,
  };
}
