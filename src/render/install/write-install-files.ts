import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Site } from '#src/content/bundle/manifest.ts';
import type { InstallPictures } from '#src/content/pictures/install-pictures.ts';
import { WEB_MANIFEST } from '#src/url/install-files.ts';
import type { IconCache } from './kept-icons.ts';
import { makeIcons } from './make-icons.ts';
import { screenshotEntry } from './manifest-screenshots.ts';
import { webManifest } from './web-manifest.ts';

type InstallWriting = {
  /** The site's folder. */
  readonly root: string;
  readonly base: string;
  readonly site: Site;
  readonly install: InstallPictures;
  readonly icons?: IconCache | undefined;
};

/** An icon that the head of each page names. */
export type HeadIcon = {
  readonly rel: 'icon' | 'apple-touch-icon';
  readonly href: string;
  readonly type: string;
};

/**
 * Writes what browsers need to install the site: its icons, screenshots and web app manifest.
 * Resolves with the icons of its pages; none if it has no logo.
 */
export async function writeInstallFiles(writing: InstallWriting): Promise<HeadIcon[]> {
  const { root, base, site, install } = writing;
  const icons = await makeIcons(site, install.logo, writing.icons);
  const screenshots = install.screenshots.map((screenshot) => screenshotEntry(screenshot, base));
  for (const { file, bytes } of [...icons, ...screenshots]) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), bytes);
  }
  const entries = screenshots.map(({ entry }) => entry);
  await writeFile(
    join(root, WEB_MANIFEST),
    webManifest({ site, base, icons, screenshots: entries }),
  );
  return icons.flatMap(({ use, file, type }) =>
    use === 'icon' || use === 'apple-touch-icon' ? [{ rel: use, href: base + file, type }] : [],
  );
}
