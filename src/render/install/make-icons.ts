import { hash } from 'node:crypto';
import type { Site } from '#src/content/bundle/manifest.ts';
import type { Logo } from '#src/content/pictures/install-pictures.ts';
import { drawLogo } from './draw-logo.ts';
import { type IconCache, keptIcons } from './kept-icons.ts';
import { ICON_FOLDER, manifestIcons, type SiteIcon } from './site-icon.ts';

/** The site's mark for programs that look for one at a fixed place. */
const FAVICON_FILE = 'favicon.svg';
/** Of tabs, at up to two dots a pixel; and of Apple's home screens. */
const TAB_SIZE = 64;
const APPLE_SIZE = 180;

/** The icons of a site: of its logo, or of the initial of its title; pages then keep their own. */
export const makeIcons = (
  { title }: Site,
  logo: Logo | undefined,
  cache?: IconCache,
): Promise<SiteIcon[]> =>
  logo
    ? iconsOfLogo(logo)
    : keptIcons(title, cache, async (of) =>
        (await import('./initial-icons.ts')).drawInitialIcons(of),
      );

async function iconsOfLogo(logo: Logo): Promise<SiteIcon[]> {
  const forManifest = await Promise.all(
    manifestIcons.map(async ({ size, use }) =>
      pixels(use, size, await drawLogo(logo, size, use === 'any' ? 'clear' : use)),
    ),
  );
  const apple = await drawLogo(logo, APPLE_SIZE, 'paper');
  const touch = pixels('apple-touch-icon', APPLE_SIZE, apple);
  return [...forManifest, touch, ...(await tabIcons(logo))];
}

/** A drawing is its own icon; of pixels, a small one. */
async function tabIcons(logo: Logo): Promise<SiteIcon[]> {
  if (logo.type === 'image/png') {
    const small = await drawLogo(logo, TAB_SIZE, 'clear');
    return [
      pixels('icon', TAB_SIZE, small),
      { file: FAVICON_FILE, bytes: asSvg(small), type: 'image/svg+xml' },
    ];
  }
  const { bytes, type } = logo;
  const file = `${ICON_FOLDER}logo-${digestOf(bytes)}.svg`;
  return [
    { file, bytes, type, use: 'icon' },
    { file, bytes, type, use: 'any' },
    { file: FAVICON_FILE, bytes, type },
  ];
}

const pixels = (use: NonNullable<SiteIcon['use']>, size: number, bytes: Uint8Array): SiteIcon => ({
  file: `${ICON_FOLDER}${use}-${size}-${digestOf(bytes)}.png`,
  bytes,
  size,
  use,
  type: 'image/png',
});

const asSvg = (png: Buffer): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${TAB_SIZE} ${TAB_SIZE}"><image width="${TAB_SIZE}" height="${TAB_SIZE}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;

const digestOf = (bytes: Uint8Array): string => hash('sha256', bytes).slice(0, 8);
