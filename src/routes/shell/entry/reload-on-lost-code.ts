import * as z from 'zod/mini';
import { siteFault } from '../site-fault.ts';

/**
 * A page's code may be gone because the site was published again; more than one reload in this time
 * would not help.
 */
const AGAIN_AFTER = 30_000;

const stampSchema = z.object({ reloadedAt: z.number() });
const entrySchema = z.catch(z.looseObject({ idx: z.optional(z.number()) }), {});

/** The page that the reader is going to: its address, and the key of its future history entry. */
export type Destination = { readonly href: string; readonly key: string };

/**
 * What happens to a page whose code was lost: it reloads, or it stays, and why the code did not
 * arrive.
 */
export type LostCode = 'reloading' | 'missing' | 'offline' | 'network';

let destination: () => Destination | undefined = () => undefined;

/**
 * Sets, once for the whole app, how to find the page that the reader is going to; undefined if a
 * reload would remove a page that is being read.
 */
export function reloadOnLostCode(wanted: () => Destination | undefined): void {
  destination = wanted;
}

/**
 * Call this when a page's code was lost, in whatever way. Reloads at most once in AGAIN_AFTER
 * milliseconds, at the wanted page: if the host has it prerendered, it can be read even if its code
 * is lost again. Does not reload for prefetched code, or if the site cannot be reached, which would
 * lead to the browser's own error page. The time of the reload is in the history entry, which
 * survives a reload and works when storage is denied.
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
    // What the router would have pushed, so that back leads to where the reader is now.
    history.pushState({ idx: (entry.idx ?? 0) + 1, key: to.key, reloadedAt }, '', to.href);
  }
  location.reload();
}
