import * as z from 'zod/mini';
import { siteFault } from '../site-fault.ts';

/**
 * A page's code may be gone because the site was published anew; more than one reload in this time
 * would not mend it.
 */
const AGAIN_AFTER = 30_000;

const stampSchema = z.object({ reloadedAt: z.number() });
const entrySchema = z.catch(z.looseObject({ idx: z.optional(z.number()) }), {});

/**
 * The page that the reader is on the way to: its address, and the key of the history entry it will
 * have.
 */
export type Destination = { readonly href: string; readonly key: string };

/**
 * What becomes of a page whose code was lost: it is about to be gone, or it stays, and why the code
 * did not come.
 */
export type LostCode = 'reloading' | 'missing' | 'offline' | 'network';

let destination: () => Destination | undefined = () => undefined;

/**
 * Says once, for the whole app, which page the reader is on the way to; undefined where a reload
 * would take away what is read.
 */
export function reloadOnLostCode(wanted: () => Destination | undefined): void {
  destination = wanted;
}

/**
 * To be called when a page's code was lost, in whatever way. Reloads at most once in AGAIN_AFTER
 * milliseconds, and arrives at the page that was wanted: where the host has that page made ahead,
 * it can be read even if its code is lost again. Code that was fetched ahead, for no page yet, is
 * no reason to; nor is a site that cannot be reached, for then a reload would lead to the browser's
 * own error page. The stamp is kept in the history entry, which outlives a reload and is there when
 * storage is denied.
 */
export async function recoverLostCode(): Promise<LostCode> {
  const fault = await siteFault();
  if (fault) return fault;
  const stamp = stampSchema.safeParse(history.state);
  const to = destination();
  if (!to || (stamp.success && Date.now() - stamp.data.reloadedAt < AGAIN_AFTER)) return 'missing';
  reloadAt(to);
  return 'reloading';
}

function reloadAt(to: Destination): void {
  const entry = entrySchema.parse(history.state);
  const reloadedAt = Date.now();
  if (new URL(to.href, location.href).href === location.href) {
    history.replaceState({ ...entry, reloadedAt }, '');
  } else {
    // What the router would have pushed had it arrived, so that back leads to where the reader is
    // now.
    history.pushState({ idx: (entry.idx ?? 0) + 1, key: to.key, reloadedAt }, '', to.href);
  }
  location.reload();
}
