import { onTestFinished, vi } from 'vitest';

/** A browser's caches in memory, until the test ends; `mostBytes` is the room that they have. */
export function stubCaches(mostBytes = Number.POSITIVE_INFINITY) {
  const stores = new Map<string, Map<string, Response>>();
  const sizes = new Map<Response, number>();
  const urlOf = (asked: RequestInfo | URL): string =>
    new URL(asked instanceof Request ? asked.url : asked, 'http://site.example/').href;
  const used = (): number =>
    [...stores.values()]
      .flatMap((store) => [...store.values()])
      .reduce((sum, response) => sum + (sizes.get(response) ?? 0), 0);

  const cacheOf = (store: Map<string, Response>) => ({
    match: (asked: RequestInfo) => Promise.resolve(store.get(urlOf(asked))?.clone()),
    put: async (asked: RequestInfo, response: Response) => {
      const bytes = await response.clone().arrayBuffer();
      const replaced = store.get(urlOf(asked));
      const freed = replaced ? (sizes.get(replaced) ?? 0) : 0;
      if (used() - freed + bytes.byteLength > mostBytes)
        throw new DOMException('Quota exceeded.', 'QuotaExceededError');
      const kept = new Response(bytes, { headers: response.headers });
      sizes.set(kept, bytes.byteLength);
      store.set(urlOf(asked), kept);
    },
    delete: (asked: RequestInfo) => Promise.resolve(store.delete(urlOf(asked))),
    keys: () => Promise.resolve([...store.keys()].map((url) => new Request(url))),
  });
  const stub = {
    has: (name: string) => Promise.resolve(stores.has(name)),
    open: (name: string) => {
      const store = stores.get(name) ?? new Map<string, Response>();
      stores.set(name, store);
      return Promise.resolve(cacheOf(store));
    },
    match: async (asked: RequestInfo) => {
      for (const store of stores.values()) {
        const found = await cacheOf(store).match(asked);
        if (found) return found;
      }
      return undefined;
    },
    delete: (name: string) => Promise.resolve(stores.delete(name)),
    keys: () => Promise.resolve([...stores.keys()]),
  };
  vi.stubGlobal('caches', stub);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  /** The paths of all that is kept, below the site. */
  const kept = (): string[] =>
    [...stores.values()]
      .flatMap((store) => [...store.keys()])
      .map((url) => url.replace('http://site.example/', ''))
      .sort();
  return { kept, bytes: used, names: () => [...stores.keys()] };
}
