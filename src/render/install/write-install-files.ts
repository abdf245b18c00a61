import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '#src/content/bundle/manifest.ts';
import { textDigest } from '#src/content/ids/story-id.ts';
import { WEB_MANIFEST } from '#src/url/install-files.ts';
import { drawIcon, iconSvg } from './draw-icon.ts';
import { type SiteIcon, webManifest } from './web-manifest.ts';

/** Named by their content, in the folder of such files. */
const FOLDER = 'assets/icons/';

const shapes = [
  { size: 192, maskable: false },
  { size: 512, maskable: false },
  { size: 192, maskable: true },
  { size: 512, maskable: true },
] as const;

type InstallWriting = {
  /** The site's folder. */
  readonly root: string;
  readonly base: string;
  readonly site: Site;
};

/** Writes what browsers need to install the site: its icons and its web app manifest. */
export async function writeInstallFiles({ root, base, site }: InstallWriting): Promise<void> {
  await mkdir(join(root, FOLDER), { recursive: true });
  const icons = await Promise.all(
    shapes.map(async (shape): Promise<SiteIcon> => {
      const purpose = shape.maskable ? 'maskable' : 'any';
      const digest = textDigest(iconSvg(site.title, shape)).slice(0, 8);
      const file = `${FOLDER}${purpose}-${shape.size}-${digest}.png`;
      await writeFile(join(root, file), await drawIcon(site.title, shape));
      return { file, size: shape.size, purpose };
    }),
  );
  await writeFile(join(root, WEB_MANIFEST), webManifest({ site, base, icons }));
}
