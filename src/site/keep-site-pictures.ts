import type { KeepPictures } from '#src/compile/pictures/kept-pictures.ts';
import { KEPT_PICTURES, loadSharp } from '#src/compile/pictures/load-sharp.ts';
import type { SitePictures } from '#src/pictures/keep-for-site.ts';

/** Like `keepForSite`, whose decoders are loaded only for a site that keeps its pictures. */
export const keepSitePictures =
  (site: SitePictures): KeepPictures =>
  async (wanted, watching) => {
    await loadSharp(KEPT_PICTURES);
    const { keepForSite } = await import('#src/pictures/keep-for-site.ts');
    return await keepForSite(site)(wanted, watching);
  };
