import { momentWords } from '#src/content/words/moment-words.ts';
import { loadRooms } from '#src/messages/load-room.ts';
import { t } from '#src/messages/messages.ts';
import { showPageLine } from './page-line.ts';

/**
 * Says that the page is a kept copy, or has kept data in it, and since when: nothing that it shows
 * is older than `ms`.
 */
export async function sayAsOf(ms: number): Promise<void> {
  await loadRooms(['network']);
  showPageLine({ text: t('network.asOf', { time: momentWords(ms, new Date()) }) });
}

/** Offers to load what the network has now. */
export async function offerNewest(why: 'back' | 'edition', load: () => void): Promise<void> {
  await loadRooms(['network']);
  const text = t(why === 'back' ? 'network.back' : 'network.edition');
  showPageLine({
    text,
    button: { label: t(why === 'back' ? 'site.reload' : 'network.load'), act: load },
  });
}
