import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheRoot } from '#src/compile/cache/cache-folder.ts';
import type { InstallPictures } from '#src/content/pictures/install-pictures.ts';
import { startSiteLanguage } from '#src/messages/start-site-language.ts';
import { writeTextCards } from '#src/render/cards/write-text-cards.ts';
import { headerChoice } from '#src/render/header-choice.ts';
import { writeHostRules } from '#src/render/hosting/write-host-rules.ts';
import { writeInstallFiles } from '#src/render/install/write-install-files.ts';
import { openBundle } from '#src/render/open-bundle.ts';
import { renderPages } from '#src/render/pages/render-pages.ts';
import { writeSchemas } from '#src/render/schemas/write-schemas.ts';
import { renderShell } from '#src/render/shell.ts';
import { translateScripts } from '#src/render/translate-scripts.ts';
import { writeListings } from '#src/render/write-listings.ts';
import { writeRedirects } from '#src/render/write-redirects.ts';
import { DATA_FOLDER } from '#src/url/paths.ts';
import { rendererOf } from './app/tools-folder.ts';
import { writeWorker } from './offline/write-worker.ts';

export type SiteFinishing = {
  /** A folder with the built app and, below `data/`, a bundle. */
  readonly root: string;
  readonly base: string;
  /** The publisher's pictures with which browsers install the site; default none. */
  readonly install?: InstallPictures;
  /** The newest N stories get their own pages; the others open in the app. */
  readonly pages?: number | undefined;
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

/** Stories with their own pages, unless the publisher sets a number. */
const DEFAULT_PAGES = 20_000;

/**
 * Makes a site of a built app and a bundle: every page as HTML, each story's coverage beside its
 * page, feeds and sitemap, the schemas of its data, and the header rules. The app's page becomes 404.html, which static
 * hosts send for addresses without a page.
 */
export async function finishSite({
  root,
  base,
  pages = DEFAULT_PAGES,
  signal,
  ...options
}: SiteFinishing): Promise<FinishedSite> {
  const { cache = cacheRoot(), onProgress, install = { screenshots: [] } } = options;
  const bundle = await openBundle(join(root, DATA_FOLDER));
  startSiteLanguage(bundle.manifest.site.language);
  const address = bundle.manifest.site.address ?? base;
  const icons = await writeInstallFiles({ root, base, site: bundle.manifest.site, install });
  const shell = renderShell(await readFile(join(root, 'index.html'), 'utf8'), bundle.manifest, {
    address,
    base,
    icons,
  });
  const stories = Math.min(pages, bundle.columns.count);
  await writeFile(join(root, '404.html'), shell);
  const made = await renderPages({
    bundle,
    root,
    base,
    address,
    shell,
    stories,
    renderer: rendererOf(root),
    cache: join(cache, 'pages'),
    signal,
    onProgress,
  });
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
  await writeListings({ bundle, root, address, stories, onProgress: tell('writing feeds') });
  await writeSchemas(root, address);
  // The worker lists files that are written before.
  await writeWorker({ root, base, manifest: bundle.manifest });
  await writeHostRules({ root, base, ...headerChoice(bundle.manifest) });
  return { pages: made, address, isPublished: bundle.manifest.site.address !== undefined };
}
