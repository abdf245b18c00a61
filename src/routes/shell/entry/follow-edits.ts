import type { QueryClient } from '@tanstack/react-query';
import type { HeldPacks } from '#src/queries/archive/folder-file.ts';

/** What the development server sends pages. */
type Events = { readonly on: (event: string, then: () => void) => void };

type LivePage = {
  readonly client: QueryClient;
  readonly router: { readonly revalidate: () => Promise<void> };
  readonly held: HeldPacks;
};

/** In the development server: shows what was edited when the bundle was made anew. */
export function followEdits(events: Events, { client, router, held }: LivePage): void {
  events.on('coranto:update', () => {
    // Loaders use what was read, however stale. Data that a component watches is named by its
    // content and never changes.
    client.removeQueries({ type: 'inactive' });
    held.packs = undefined;
    void router.revalidate();
  });
}
