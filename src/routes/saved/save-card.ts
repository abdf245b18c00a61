import { addressQuery } from '#src/queries/address-query.ts';
import { type CardOrStory, isWhole, toggleSaved } from '#src/reading/saved/keep-story.ts';
import { setPromiseAnswer } from '#src/reading/saved/promise-answer.ts';
import { askToPersist } from '#src/reading/store/browser-storage.ts';
import type { DeviceStore } from '#src/reading/store/device-store.ts';
import { addressFile } from '#src/url/story-file-path.ts';
import type { App } from '../app.ts';
import { checkSaved } from './check-saved.ts';

/**
 * Saves a story, or no longer. The whole story follows if only its card is here, as soon as its
 * file comes. At the first save the browser is asked to keep it.
 */
export async function saveCard(app: App, device: DeviceStore, card: CardOrStory): Promise<void> {
  const isFirst = (await device.load('saved')).size === 0;
  const story = wholeIfHere(app, card);
  const isKept = await toggleSaved(device, story);
  const isSaved = device.peek('saved')?.has(story.id) ?? false;
  if (!isSaved) return;
  if (isFirst && isKept) void askToPersist().then(setPromiseAnswer);
  if (!isWhole(story)) await checkSaved(app, device, [{ key: story.id, slug: story.slug }]);
}

/** The story of a card, if its file was loaded before. */
function wholeIfHere({ client, read }: App, card: CardOrStory): CardOrStory {
  const { queryKey } = addressQuery(read, addressFile(card.slug), card.slug);
  const found = client.getQueryData(queryKey);
  return found?.became === 'story' && found.story.id === card.id ? found.story : card;
}
