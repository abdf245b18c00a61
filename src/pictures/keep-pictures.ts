import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  KeepPictures,
  KeptPictures,
  LostPicture,
  WantedPicture,
} from '#src/compile/pictures/kept-pictures.ts';
import type { KeptImage } from '#src/content/pictures/image.ts';
import { type FetchingOptions, fetchPictures } from './fetch-pictures.ts';
import type { MadePicture } from './make-files.ts';
import { openPictureCache } from './picture-cache.ts';

export type PictureKeeping = Omit<FetchingOptions, 'signal'> & {
  /** The site's folder of pictures; made if any is kept. */
  readonly target: string;
  /** Folder of the pictures that earlier builds made. */
  readonly cache: string;
};

/** Keeps a site's pictures: those of the cache first, then what can be fetched. */
export const keepPictures =
  ({ target, cache: folder, ...fetching }: PictureKeeping): KeepPictures =>
  async (wanted, { signal, onProgress }): Promise<KeptPictures> => {
    const cache = await openPictureCache(folder);
    await mkdir(target, { recursive: true });
    const kept = new Map<string, KeptImage>();
    const lost: LostPicture[] = [];
    const written = new Set<string>();
    const tell = (): void => {
      signal?.throwIfAborted();
      onProgress?.({
        done: kept.size + lost.length,
        total: wanted.length,
        step: 'keeping pictures',
      });
    };
    const put = async (one: WantedPicture, { image, files }: MadePicture): Promise<void> => {
      // Several addresses can have the same bytes.
      if (!written.has(image.file)) {
        written.add(image.file);
        for (const [ending, bytes] of files)
          await writeFile(join(target, `${image.file}${ending}`), bytes);
      }
      kept.set(keyOf(one), image);
      tell();
    };
    const lose = (one: WantedPicture, why: string, isWaiting: boolean): void => {
      lost.push({ ...one, why, isWaiting });
      tell();
    };

    const missing: WantedPicture[] = [];
    for (const one of wanted) {
      const found = await cache.find(one);
      if (!found) missing.push(one);
      else if ('why' in found) lose(one, found.why, false);
      else await put(one, found);
    }
    const before = kept.size;
    await fetchPictures(missing, {
      ...fetching,
      signal,
      onMade: async (one, made) => {
        await Promise.all([put(one, made), cache.keep(one, made)]);
      },
      onLost: async (one, { why, pause }) => {
        if (pause > 0) await cache.keepLoss(one, why, Date.now() + pause);
        lose(one, why, pause === 0);
      },
    });
    await cache.prune();
    return { of: (one) => kept.get(keyOf(one)), fresh: kept.size - before, lost };
  };

const keyOf = ({ url, use }: WantedPicture): string => `${use} ${url}`;
