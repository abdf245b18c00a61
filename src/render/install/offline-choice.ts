import type { Manifest } from '#src/content/bundle/manifest.ts';

/**
 * Where a site has its worker: on its hosts, on the publisher's own machine too (`everywhere`), or
 * nowhere, as a preview.
 */
export type OfflineChoice = 'hosts' | 'everywhere' | 'none';

export const offlineChoice = ({
  site,
  preview,
}: Pick<Manifest, 'site' | 'preview'>): OfflineChoice =>
  preview ? 'none' : (site.offline ?? 'hosts');
