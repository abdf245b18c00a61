import { keptCache, languageKey, pictureCache, shellPrefix } from '../cache-names.ts';
import { judgeAnswer, keepCopy, keptAt } from '../copy-in-cache.ts';
import { type AnsweredRequest, requestKind } from './request-kind.ts';
import type { WorkerSite } from './worker-site.ts';

declare const self: ServiceWorkerGlobalScope;
/** The build writes it before this code. */
declare const site: WorkerSite;
const { base, hashed } = site;
const shell = shellPrefix(base) + site.version;
const PATIENCE_MS = 3000;
const MOST = { pictures: 400, others: 2000 };

/** By page that was given kept copies for want of a network: the time of the oldest. */
const asOf = new Map<string, number>();

async function tell(client: string, time?: number): Promise<void> {
  if (time === undefined) asOf.delete(client);
  else asOf.set(client, Math.min(time, asOf.get(client) ?? time));
  (await self.clients.get(client))?.postMessage({ asOf: asOf.get(client) });
}

/** A copy, of this version's shell first. None if storage is denied. */
const find = (path: string): Promise<Response | undefined> =>
  caches.match(base + path, { cacheName: shell }).then(
    (own) => own ?? caches.match(base + path),
    () => undefined,
  );

/** Keeps a sound answer, the newest only, and forgets what the site no longer has. */
async function keep(asked: AnsweredRequest, answer: Response): Promise<void> {
  const judged = await judgeAnswer(answer.clone(), asked, base);
  const isPicture = asked.kind === 'picture';
  const cache = await caches.open(isPicture ? pictureCache(base) : keptCache(base));
  if (judged === 'sound') await keepCopy(cache, base + asked.path, answer);
  if (judged === 'gone') await cache.delete(base + asked.path);
  const keys = await cache.keys();
  for (const old of keys.slice(0, -(isPicture ? MOST.pictures : MOST.others)))
    await cache.delete(old);
}

/** Asks the network, and keeps what it answers. A full or denied storage changes nothing. */
async function ask(event: FetchEvent, asked: AnsweredRequest): Promise<Response> {
  const answer = await fetch(event.request);
  event.waitUntil(keep(asked, answer.clone()).catch(() => undefined));
  return answer;
}

/** A file that never changes: its copy, else from the network. */
const answerOnce = async (event: FetchEvent, asked: AnsweredRequest): Promise<Response> =>
  (await find(asked.path)) ?? ask(event, asked);

/** The network if it answers in time; else the copy; else a page is the shell, which says so. */
async function answerAnew(event: FetchEvent, asked: AnsweredRequest): Promise<Response> {
  const client = event.resultingClientId || event.clientId;
  const network = ask(event, asked);
  const isLost = network.then(
    ({ status }) => status >= 500,
    () => true,
  );
  event.waitUntil(isLost.then((lost) => (lost || !asOf.has(client) ? undefined : tell(client))));
  const copy = (await find(asked.path)) ?? (await find(asked.path.replace(/\?.*/, '')));
  const late = new Promise<boolean>((resolve) => {
    setTimeout(resolve, asOf.has(client) ? 0 : PATIENCE_MS, true);
  });
  if (!(await (copy ? Promise.race([isLost, late]) : isLost))) return network;
  if (copy) event.waitUntil(tell(client, keptAt(copy)));
  return copy ?? (asked.kind === 'page' ? await find('404.html') : undefined) ?? network;
}

/** Brings a file of the shell, or its copy of an earlier version. Rejects if it is not there. */
async function bring(path: string): Promise<void> {
  const cache = await caches.open(shell);
  if (await cache.match(base + path)) return;
  const isHashed = hashed.some((start) => path.startsWith(start));
  const copy = isHashed ? await find(path) : undefined;
  const answer = copy ?? (await fetch(base + path, isHashed ? {} : { cache: 'no-cache' }));
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
  await keepCopy(cache, base + path, answer);
}

/** Brings the shell, with the messages of the site's language and of the reader's. */
async function install(): Promise<void> {
  const readers = await (await caches.match(languageKey(base)))?.text();
  const words = [site.language, readers ?? site.language].flatMap((tag) =>
    site.rooms.map((room) => `${site.messages}${tag}/${room}.js`),
  );
  await Promise.all([...new Set([...site.files, ...words])].map(bring));
}

/** The last version's code stays for the pages that were kept with it. */
async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(shellPrefix(base)) && name !== shell);
  await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const asked = requestKind(event.request, site);
  if (!asked) return;
  const isNamed = asked.kind === 'hashed' || asked.kind === 'picture';
  event.respondWith(isNamed ? answerOnce(event, asked) : answerAnew(event, asked));
});
/** A page asks what is true of it, or its reader wants the new edition (`take`). */
self.addEventListener('message', ({ data, source, ports: [port] }: ExtendableMessageEvent) => {
  if (data === 'take') void self.skipWaiting();
  else if (source instanceof Client)
    port?.postMessage({ asOf: asOf.get(source.id), withdrawn: site.withdrawn, hashed });
});
