import * as z from 'zod/mini';
import { hasPassed } from '#src/content/time/has-passed.ts';
import { DATA_FOLDER, MANIFEST_FILE } from '#src/url/paths.ts';
import { keepLanguage, keepOpened } from './keep-opened-page.ts';
import { offerNewest, sayAsOf } from './network-lines.ts';
import { forgetWithdrawn, type Withdrawal } from './sweep-withdrawn.ts';
import { workerAddress } from './worker-address.ts';

const SIX_HOURS_MS = 6 * 60 * 60_000;
/** A page that is younger came with the edition that its visit found. */
const YOUNG_MS = 60_000;
/**
 * After it a page that wants the new edition loads anyway. If the page asks for files while its
 * worker ends, Chromium starts that worker again and lets it stay for 30 s; a page anew ends it.
 */
const TAKEN_MS = 1000;

const base = import.meta.env.BASE_URL;
const newsSchema = z.object({ asOf: z.optional(z.number()) });
const answerSchema = z.object({
  asOf: z.optional(z.number()),
  withdrawn: z.string(),
  hashed: z.array(z.string()),
});

/**
 * Gives the site its worker and says what it knows of this page; where it is not wanted (any more),
 * removes it. `forgetItems` forgets what a reader keeps of stories that the site withdrew. Never
 * rejects: without storage or workers reading goes on, and nothing is said.
 */
export async function startOffline(
  isWanted: boolean,
  forgetItems: () => Promise<void>,
): Promise<void> {
  try {
    if (isWanted) await start(navigator.serviceWorker, forgetItems);
    else await remove(navigator.serviceWorker);
  } catch {
    // Not known, denied, full, or the network is lost: the next page tries again.
  }
}

async function remove(workers: ServiceWorkerContainer): Promise<void> {
  const found = await workers.getRegistration(base);
  if (found && new URL(found.scope).pathname === base)
    await workers.register(workerAddress('none', base), { scope: base });
}

async function start(
  workers: ServiceWorkerContainer,
  forgetItems: () => Promise<void>,
): Promise<void> {
  const forget = (withdrawal: Withdrawal): Promise<void> =>
    forgetWithdrawn(base, withdrawal, forgetItems).catch(ignore);
  const hadWorker = workers.controller !== null;
  const options = { scope: base, updateViaCache: 'none' } as const;
  const registration = await workers.register(workerAddress('worker', base), options);
  let isKept = false;
  const load = (): void => {
    const loadAnew = (): void => location.reload();
    workers.addEventListener('controllerchange', loadAnew, { once: true });
    setTimeout(loadAnew, TAKEN_MS);
    registration.waiting?.postMessage('take');
  };
  const hear = (asOf: number | undefined): void => {
    if (asOf !== undefined) void sayAsOf(asOf);
    // What waits is more than this page anew.
    else if (isKept && registration.waiting) void offerNewest('edition', load);
    else if (isKept) void offerNewest('back', () => location.reload());
    isKept ||= asOf !== undefined;
  };
  workers.addEventListener('message', ({ data }: MessageEvent) => {
    const news = newsSchema.safeParse(data);
    if (news.success) hear(news.data.asOf);
  });
  workers.startMessages();
  onNewWorker(registration, (worker) => {
    if (isKept || performance.now() > YOUNG_MS) void offerNewest('edition', load);
    void ask(worker).then(forget, ignore);
  });
  askOnFocus(registration);
  // The first worker of all takes this page over as soon as it has the shell.
  if (!workers.controller)
    await new Promise((resolve) => {
      workers.addEventListener('controllerchange', resolve, { once: true });
    });
  const own = workers.controller && (await ask(workers.controller));
  if (own?.asOf !== undefined) return hear(own.asOf);
  if (!hadWorker) await keepOpened(base);
  // Pages carry it; the shell, which stands for those that were not opened, does not.
  await fetch(base + DATA_FOLDER + MANIFEST_FILE);
  await keepLanguage(base, document.documentElement.lang);
  if (own) await forget(own);
}

const ignore = (): void => undefined;

/** What a worker knows of this page and of its edition. */
function ask(worker: ServiceWorker): Promise<z.infer<typeof answerSchema>> {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage('ask', [port2]);
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent) => {
      const answer = answerSchema.safeParse(data);
      port1.close();
      if (answer.success) resolve(answer.data);
      else reject(answer.error);
    };
  });
}

/** Calls back for a worker of a newer edition that waits, or will. */
function onNewWorker(
  registration: ServiceWorkerRegistration,
  callback: (worker: ServiceWorker) => void,
): void {
  const watch = (worker: ServiceWorker | null): void => {
    worker?.addEventListener('statechange', () => {
      // The first of all takes over at once.
      if (registration.waiting === worker && registration.active) callback(worker);
    });
  };
  if (registration.waiting) callback(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
}

/** Pages that stay open for long ask for a newer edition when the reader comes back to them. */
function askOnFocus(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  addEventListener('focus', () => {
    if (!hasPassed(SIX_HOURS_MS, asked, Date.now())) return;
    asked = Date.now();
    registration.update().catch(ignore);
  });
}
