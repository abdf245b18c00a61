import { momentWords } from '#src/content/words/moment-words.ts';
import { loadRooms } from '#src/messages/load-room.ts';
import { t } from '#src/messages/messages.ts';
import { showPageLine } from './page-line.ts';

/** Of the line on the page. */
let oldest = Number.POSITIVE_INFINITY;

/**
 * Says that the page is a kept copy, or has kept data in it, and since when: nothing that it shows
 * is older than `ms`, or than what was said before.
 */
export async function sayAsOf(ms: number): Promise<void> {
  oldest = Math.min(oldest, ms);
  await loadRooms(['network']);
  showPageLine({ text: t('network.asOf', { time: momentWords(oldest, new Date()) }) });
}

/** Offers to load what the network has now. */
export async function offerNewest(why: 'back' | 'edition', load: () => void): Promise<void> {
  oldest = Number.POSITIVE_INFINITY;
  await loadRooms(['network']);
  const text = t(why === 'back' ? 'network.back' : 'network.edition');
  showPageLine({
    text,
    button: { label: t(why === 'back' ? 'site.reload' : 'network.load'), act: load },
  });
}
