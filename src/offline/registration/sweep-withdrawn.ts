import { keptCache, pictureCache } from '../cache-names.ts';
import { judgeAnswer, keepCopy, keptAt } from '../copy-in-cache.ts';

const AT_ONCE = 6;

/** The withdrawn stories by their digest, and what files named by their content begin with. */
export type Withdrawal = { readonly withdrawn: string; readonly hashed: readonly string[] };

/** Where the last finished sweep is remembered. */
const doneKey = (base: string): string => `${base}?withdrawn`;

/**
 * After stories were withdrawn, asks the site again for everything that is kept, because any page
 * or file may name them: what the site has no more is removed, what it has is replaced. If the
 * digest is that of the last sweep, nothing is asked. `forgetItems` does the same for what a reader
 * keeps, if there was a sweep before. Rejects if the network is lost; then the next visit begins
 * again.
 */
export async function forgetWithdrawn(
  base: string,
  { withdrawn, hashed }: Withdrawal,
  forgetItems: () => Promise<void>,
): Promise<void> {
  const kept = await caches.open(keptCache(base));
  const done = await (await kept.match(doneKey(base)))?.text();
  if (done === withdrawn) return;
  if (done !== undefined) await forgetItems();
  for (const cache of [kept, await caches.open(pictureCache(base))]) {
    const paths = (await cache.keys())
      .map(({ url }) => new URL(url))
      .filter(({ search }) => search === '')
      .map(({ pathname }) => pathname.slice(base.length))
      .values();
    const sweep = async (): Promise<void> => {
      for (const path of paths)
        await askAgain(cache, {
          base,
          path,
          isNamed: hashed.some((start) => path.startsWith(start)),
        });
    };
    await Promise.all(Array.from({ length: AT_ONCE }, sweep));
  }
  await kept.put(doneKey(base), new Response(withdrawn));
}

type KeptFile = { readonly base: string; readonly path: string; readonly isNamed: boolean };

async function askAgain(cache: Cache, { base, path, isNamed }: KeptFile): Promise<void> {
  const address = base + path;
  // A file named by its content is what it was, if it is there. The worker answers no HEAD, and no
  // page that is not opened.
  const method = isNamed ? 'HEAD' : 'GET';
  const answer = await fetch(address, { method, cache: 'no-cache' });
  if (keptAt(answer) > 0) throw new Error(`${address} came from this device`);
  const kind = path === '' || path.endsWith('/') ? 'page' : 'changing';
  const isSound = (await judgeAnswer(answer.clone(), { kind, path }, base)) === 'sound';
  if (!isSound) await cache.delete(address);
  else if (!isNamed) await keepCopy(cache, address, answer);
}
