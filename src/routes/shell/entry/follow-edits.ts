import type { QueryClient } from '@tanstack/react-query';
import type { ViteHotContext } from 'vite/types/hot.js';
import type { HeldPacks } from '#src/queries/archive/folder-file.ts';

type LivePage = {
  readonly client: QueryClient;
  readonly router: { readonly revalidate: () => Promise<void> };
  readonly held: HeldPacks;
};

/** In the development server: shows what was edited when the bundle was made anew. */
export function followEdits(
  hot: Pick<ViteHotContext, 'on'>,
  { client, router, held }: LivePage,
): void {
  hot.on('coranto:update', () => {
    // Loaders use what was read, however stale. Data that a component watches is named by its
    // content and never changes.
    client.removeQueries({ type: 'inactive' });
    held.packs = undefined;
    void router.revalidate();
  });
}
