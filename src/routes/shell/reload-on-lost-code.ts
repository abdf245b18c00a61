import * as z from 'zod/mini';

/** A page's code may be gone because the site was published anew; more than one reload in this time would not mend it. */
const AGAIN_AFTER = 30_000;

const stampSchema = z.object({ reloadedAt: z.number() });

/**
 * Reloads the page when Vite reports that code could not be loaded, at most once in AGAIN_AFTER milliseconds. The stamp is
 * kept in the history entry, which outlives a reload and is there when storage is denied.
 */
export function reloadOnLostCode(): void {
  addEventListener('vite:preloadError', (event) => {
    const stamp = stampSchema.safeParse(history.state);
    if (stamp.success && Date.now() - stamp.data.reloadedAt < AGAIN_AFTER) return;
    event.preventDefault();
    const state: unknown = history.state;
    history.replaceState({ ...(typeof state === 'object' ? state : {}), reloadedAt: Date.now() }, '');
    location.reload();
  });
}
