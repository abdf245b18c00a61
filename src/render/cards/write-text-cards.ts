import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { pruneCache } from '../cache/prune-cache.ts';
import type { OpenBundle } from '../open-bundle.ts';
import { siteFile } from '../site-file.ts';
import { withErrorContext } from '../with-error-context.ts';
import { openCardCache } from './card-cache.ts';
import { wantedCards } from './wanted-cards.ts';

export type CardWriting = {
  readonly bundle: OpenBundle;
  /** The site's folder. */
  readonly root: string;
  /** The newest N stories have their own pages; default all. */
  readonly stories?: number;
  /** Folder of the pictures that earlier builds drew. */
  readonly cache: string;
  /** Called after each picture. */
  readonly onProgress?: (done: number, total: number) => void;
};

/** As many as Node's pool has threads; each takes three megabytes while it is drawn. */
const AT_ONCE = 4;

/**
 * Writes the text cards of a site; copies those of earlier builds. Resolves with the number of
 * drawn ones; rejects with the disk's error.
 */
export async function writeTextCards({
  bundle,
  root,
  cache: folder,
  onProgress,
  ...which
}: CardWriting): Promise<number> {
  const wanted = await wantedCards(bundle, which.stories ?? bundle.columns.count);
  const cache = await openCardCache(folder);
  const folders = new Set([...wanted.keys()].map((path) => dirname(siteFile(root, path))));
  for (const target of folders) await mkdir(target, { recursive: true });
  const queue = wanted.entries();
  let [done, drawn] = [0, 0];
  const work = async (): Promise<void> => {
    for (const [path, words] of queue) {
      const [name, target] = [basename(path), siteFile(root, path)];
      await withErrorContext(`Cannot draw the text card of “${words.headline}”`, async () => {
        if (await cache.copyTo(name, target)) return;
        // What draws is large, and most builds have nothing to draw.
        const { drawCard } = await import('./draw-card.ts');
        const picture = await drawCard(words);
        await Promise.all([writeFile(target, picture), cache.keep(name, picture)]);
        drawn += 1;
      });
      done += 1;
      onProgress?.(done, wanted.size);
    }
  };
  const workers = Array.from({ length: AT_ONCE }, () =>
    work().catch((error: unknown) => {
      // Leaves nothing for the other workers.
      wanted.clear();
      throw error;
    }),
  );
  // Wait for all of them, also after an error: no write may outlive the call.
  for (const outcome of await Promise.allSettled(workers))
    if (outcome.status === 'rejected') throw outcome.reason;
  await pruneCache(folder);
  return drawn;
}
