import { textDigest } from '#src/content/ids/story-id.ts';
import { drawIcon, iconSvg } from './draw-icon.ts';
import { ICON_FOLDER, manifestIcons, type SiteIcon } from './site-icon.ts';

/** Draws the icons of a site by the initial of its title. */
export const drawInitialIcons = (title: string): Promise<SiteIcon[]> =>
  Promise.all(
    manifestIcons.map(async ({ size, use }) => {
      const shape = { size, maskable: use === 'maskable' };
      const digest = textDigest(iconSvg(title, shape)).slice(0, 8);
      const file = `${ICON_FOLDER}${use}-${size}-${digest}.png`;
      return { file, bytes: await drawIcon(title, shape), size, use, type: 'image/png' };
    }),
  );
