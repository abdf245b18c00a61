import type { KeepPictures } from '#src/compile/pictures/kept-pictures.ts';
import { agentName } from '#src/import/command/agent-name.ts';
import { createFetch } from '#src/import/fetch/create-fetch.ts';
import { keepLive } from './keep-live.ts';
import { keepPictures, type PictureKeeping } from './keep-pictures.ts';

export type SitePictures = Omit<PictureKeeping, 'fetch'> & {
  /** The folder of articles; servers learn the site's address from its site.yaml. */
  readonly data: string;
};

/** Keeps the pictures of a data folder's site, fetched with all guards. */
export const keepForSite =
  ({ data, ...keeping }: SitePictures): KeepPictures =>
  async (wanted, watching) => {
    const fetch = createFetch({ agent: await agentName(data), allowPrivate: false });
    try {
      return await keepPictures({ ...keeping, fetch })(wanted, watching);
    } finally {
      fetch.close();
    }
  };

/** The same while articles are edited (`keepLive`). */
export const keepForServer = (site: SitePictures, onMore: () => void): KeepPictures =>
  keepLive(
    (limitMs) => keepForSite({ ...site, limitMs }),
    onMore,
    // As after a build without a network: the next start of the server asks again.
    () => undefined,
  );
