import { ownPicture } from '#src/head/share-image.ts';
import { type CardWords, siteCard, storyCard } from '#src/head/text-card.ts';
import type { OpenBundle } from '../open-bundle.ts';

/**
 * The text cards of a site by path: the site's own and, if its publisher wants them, one for each
 * of the `stories` newest stories without a picture fit for sharing. Stories with the same words
 * share one.
 */
export async function wantedCards(
  { manifest, columns, card }: OpenBundle,
  stories: number,
): Promise<Map<string, CardWords>> {
  const { site } = manifest;
  const own = siteCard(site);
  const wanted = new Map([[own.path, own.words]]);
  if (site.cards !== 'stories') return wanted;
  for (let number = 0; number < Math.min(columns.count, stories); number += 1) {
    const story = await card(number);
    if (ownPicture(story, '/')) continue;
    const { path, words } = storyCard(story, site);
    wanted.set(path, words);
  }
  return wanted;
}
