import { longDateWords } from '#src/content/words/time-words.ts';
import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';

/**
 * `story`: not the address of a story. `removed`: it was one. `dropped`: it was one, until this
 * site no longer kept it. `page`: anything else.
 */
export type Nothing = 'story' | 'removed' | 'dropped' | 'page';

type NothingWords = {
  readonly title: PlainKey;
  /** `day` is `YYYY-MM-DD`. */
  readonly why: (day: string) => string;
};

/** What is said at an address that leads nowhere; the title is also that of the document. */
export const nothingWords: Readonly<Record<Nothing, NothingWords>> = {
  story: { title: 'faults.noStory', why: () => t('faults.noStoryWhy') },
  removed: { title: 'faults.removed', why: () => t('faults.removedWhy') },
  dropped: {
    title: 'faults.dropped',
    why: (day) => t('faults.droppedWhy', { date: longDateWords(day) }),
  },
  page: { title: 'faults.noPage', why: () => t('faults.noPageWhy') },
};
