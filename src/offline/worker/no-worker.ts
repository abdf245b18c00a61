import { cachePrefix } from '../cache-names.ts';

/** The kill switch: a worker that removes all that workers of this site kept, then itself. */
declare const self: ServiceWorkerGlobalScope;

async function leave(): Promise<void> {
  const prefix = cachePrefix(import.meta.env.BASE_URL);
  const ours = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.allSettled(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
}

// Open pages work without a worker too.
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));
