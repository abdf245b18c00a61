import { hash } from 'node:crypto';
import type { Site } from '#src/content/bundle/manifest.ts';
import { textDigest } from '#src/content/ids/story-id.ts';
import type { Logo } from '#src/content/pictures/install-pictures.ts';
import { drawIcon, iconSvg } from './draw-icon.ts';
import { drawLogo } from './draw-logo.ts';

/** Named by their content, in the folder of such files. */
const FOLDER = 'assets/icons/';
/** The site's mark for programs that look for one at a fixed place. */
const FAVICON_FILE = 'favicon.svg';
/** Of tabs, at up to two dots a pixel; and of Apple's home screens. */
const TAB_SIZE = 64;
const APPLE_SIZE = 180;

/** An icon's file below the base, with its bytes. */
export type SiteIcon = {
  readonly file: string;
  readonly bytes: Uint8Array | string;
  /** Pixels of its side; absent: any, it is a drawing. */
  readonly size?: number;
  readonly type: Logo['type'];
  /**
   * In the manifest: any use, or `maskable`, as systems cut its edges into their own shape. In the
   * head of pages: `icon` and `apple-touch-icon`. Absent: at its place only.
   */
  readonly use?: 'any' | 'maskable' | 'icon' | 'apple-touch-icon';
};

const manifestIcons = [
  { size: 192, use: 'any' },
  { size: 512, use: 'any' },
  { size: 192, use: 'maskable' },
  { size: 512, use: 'maskable' },
] as const;

/** The icons of a site: of its logo, or of the initial of its title; pages then keep their own. */
export const makeIcons = (site: Site, logo: Logo | undefined): Promise<SiteIcon[]> =>
  logo ? iconsOfLogo(logo) : iconsOfInitial(site);

const iconsOfInitial = ({ title }: Site): Promise<SiteIcon[]> =>
  Promise.all(
    manifestIcons.map(async ({ size, use }) => {
      const shape = { size, maskable: use === 'maskable' };
      const digest = textDigest(iconSvg(title, shape)).slice(0, 8);
      const file = `${FOLDER}${use}-${size}-${digest}.png`;
      return { file, bytes: await drawIcon(title, shape), size, use, type: 'image/png' };
    }),
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
  const file = `${FOLDER}logo-${digestOf(bytes)}.svg`;
  return [
    { file, bytes, type, use: 'icon' },
    { file, bytes, type, use: 'any' },
    { file: FAVICON_FILE, bytes, type },
  ];
}

const pixels = (use: NonNullable<SiteIcon['use']>, size: number, bytes: Uint8Array): SiteIcon => ({
  file: `${FOLDER}${use}-${size}-${digestOf(bytes)}.png`,
  bytes,
  size,
  use,
  type: 'image/png',
});

const asSvg = (png: Buffer): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${TAB_SIZE} ${TAB_SIZE}"><image width="${TAB_SIZE}" height="${TAB_SIZE}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;

const digestOf = (bytes: Uint8Array): string => hash('sha256', bytes).slice(0, 8);
