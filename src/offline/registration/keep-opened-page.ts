import { DATA_FOLDER, MANIFEST_FILE } from '#src/url/paths.ts';
import { PICTURES_FOLDER } from '#src/url/pictures/picture-files.ts';
import { keptCache, languageKey, shellPrefix } from '../cache-names.ts';
import { judgeAnswer, keepCopy } from '../copy-in-cache.ts';

const MESSAGES = /(\/messages-\w+\/)[^/]+/;

/**
 * Keeps what this page had before it had a worker: itself, its data and pictures; and the front
 * page. The worker keeps all that is requested here but for pages. Rejects if the network or the
 * storage does not allow it.
 */
export async function keepOpened(base: string): Promise<void> {
  const cache = await caches.open(keptCache(base));
  for (const path of new Set([location.pathname.slice(base.length), ''])) {
    const page = await fetch(base + path);
    if ((await judgeAnswer(page.clone(), { kind: 'page', path }, base)) !== 'sound') continue;
    const [, of] = / data-of="(\w+)"/.exec(await page.clone().text()) ?? [];
    await keepCopy(cache, base + path, page);
    // What the page will ask for.
    if (of !== undefined) await fetch(`${base}${DATA_FOLDER}${MANIFEST_FILE}?of=${of}`);
  }
  const ours = [DATA_FOLDER, PICTURES_FOLDER].map((folder) => location.origin + base + folder);
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => ours.some((start) => name.startsWith(start)));
  await Promise.all([...new Set(files)].map((file) => fetch(file)));
}

/**
 * Has the worker keep the messages of the reader's language, which the shell has only if it is the
 * site's, and remembers it for the shell of the next version.
 */
export async function keepLanguage(base: string, tag: string): Promise<void> {
  const cache = await caches.open(keptCache(base));
  await cache.put(languageKey(base), new Response(tag));
  const shells = (await caches.keys()).filter((name) => name.startsWith(shellPrefix(base)));
  for (const name of shells)
    for (const { url } of await (await caches.open(name)).keys()) {
      const own = url.replace(MESSAGES, `$1${tag}`);
      if (MESSAGES.test(url) && !(await caches.match(own))) await fetch(own);
    }
}
