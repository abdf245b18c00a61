import type { PlainKey } from '#src/messages/catalogue.ts';

/** `story`: not the address of a story. `removed`: it was one. `page`: anything else. */
export type Nothing = 'story' | 'removed' | 'page';

type NothingWords = { readonly title: PlainKey; readonly why: PlainKey };

/** What is said at an address that leads nowhere; the title is also that of the document. */
export const nothingWords: Readonly<Record<Nothing, NothingWords>> = {
  story: { title: 'faults.noStory', why: 'faults.noStoryWhy' },
  removed: { title: 'faults.removed', why: 'faults.removedWhy' },
  page: { title: 'faults.noPage', why: 'faults.noPageWhy' },
};
