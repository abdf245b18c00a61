import type { PlainKey } from '#src/messages/catalogue.ts';

/** What can be loading, or fail to load, as a reader is told of it; most is a part of the page. */
export type Thing = 'page' | 'part' | 'stories' | 'filters' | 'settings';

type ThingWords = { readonly loading: PlainKey; readonly failed: PlainKey };

export const things: Readonly<Record<Thing, ThingWords>> = {
  page: { loading: 'site.loading', failed: 'site.pageFailed' },
  part: { loading: 'site.loading', failed: 'site.partFailed' },
  stories: { loading: 'site.loadingStories', failed: 'site.storiesFailed' },
  filters: { loading: 'site.loadingFilters', failed: 'site.filtersFailed' },
  settings: { loading: 'site.loadingSettings', failed: 'site.settingsFailed' },
};
