import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InstallPictures } from '#src/content/pictures/install-pictures.ts';
import type { ThemeFont } from '#src/content/publisher/theme.ts';
import { startSiteLanguage } from '#src/messages/start-site-language.ts';
import { openGathered } from '#src/render/files/gathered-files.ts';
import { writeInstallFiles } from '#src/render/install/write-install-files.ts';
import { openBundle } from '#src/render/open-bundle.ts';
import type { PageRendering } from '#src/render/pages/render-pages.ts';
import { renderShell } from '#src/render/shell.ts';
import { DATA_FOLDER } from '#src/url/paths.ts';
import { rendererOf } from '../app/tools-folder.ts';

export type PagePreparing = {
  /** A folder with the built app and, below `data/`, a bundle. */
  readonly root: string;
  /** A file with what is only in the bundle, if it is not there too. */
  readonly gathered?: string | undefined;
  /** The folder of the earlier site, whose pages need not be written again. */
  readonly standing?: string | undefined;
  readonly base: string;
  /** The publisher's pictures with which browsers install the site; default none. */
  readonly install?: InstallPictures | undefined;
  /** The publisher's fonts; those of the bundle's theme. */
  readonly look?: { readonly fonts: readonly ThemeFont[] } | undefined;
  /** The newest N stories get their own pages; the others open in the app. */
  readonly pages?: number | undefined;
};

/** What is needed to render any page of a site. */
export type PreparedPages = Omit<PageRendering, 'cache' | 'share' | 'signal' | 'onProgress'>;

/** Stories with their own pages, unless the publisher sets a number. */
const DEFAULT_PAGES = 20_000;

/** Writes what pages name: icons, fonts, and the app's page with the site's words as 404.html. */
export async function preparePages({
  root,
  gathered,
  standing,
  base,
  install = { screenshots: [] },
  look,
  pages = DEFAULT_PAGES,
}: PagePreparing): Promise<PreparedPages> {
  const bundle = await openBundle(join(root, DATA_FOLDER), openGathered(gathered));
  const { site } = bundle.manifest;
  startSiteLanguage(site.language);
  const address = site.address ?? base;
  const icons = await writeInstallFiles({ root, base, site, install });
  const shell = renderShell(await readFile(join(root, 'index.html'), 'utf8'), bundle.manifest, {
    address,
    base,
    icons,
    theme: bundle.publisher.theme,
  });
  for (const { file, bytes } of look?.fonts ?? []) await writeFile(join(root, file), bytes);
  await writeFile(join(root, '404.html'), shell);
  const stories = Math.min(pages, bundle.columns.count);
  const renderer = rendererOf(root);
  return { bundle, root, gathered, standing, base, address, shell, stories, renderer };
}
