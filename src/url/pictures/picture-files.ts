import type { Image } from '#src/content/pictures/image.ts';

/** Below the site's base; all files in it are named by their content. */
export const PICTURES_FOLDER = 'assets/pictures/';

/**
 * The address of a picture, or of one of the files of a kept one. `site` is the site's full
 * address, or its path on the host. Endings: `.jpg` in full width, and `-640.avif` and `-640.webp`
 * for each of `fileWidths`; of an outlet's logo `.jpg` and `.webp`.
 */
export const pictureUrl = (image: Image, site: string, ending = '.jpg'): string =>
  image.url ?? site + PICTURES_FOLDER + image.file + ending;
