import { t } from '#src/messages/messages.ts';
import type { SavedEntry } from '../saved/saved-entry.ts';
import { longDateWords } from './time-words.ts';

/** Why a saved story is not there any more, and since when this device knows. */
export const goneWords = ({ day, why }: NonNullable<SavedEntry['gone']>): string =>
  t(why === 'removed' ? 'saved.takenDown' : 'saved.dropped', { date: longDateWords(day) });
