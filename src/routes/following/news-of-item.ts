import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { FollowedThing } from '#src/reading/follows/follow.ts';
import { followMoves } from '#src/reading/follows/follow-moves.ts';
import type { Mutable } from '#src/reading/mutes/mute-test.ts';
import type { DeviceStore } from '#src/reading/store/device-store.ts';
import type { App } from '../app.ts';
import type { News } from './news.ts';
import { newsOfList } from './news-of-list.ts';
import { newsOfStoryline } from './news-of-storyline.ts';

export type NewsPlace = {
  readonly app: App;
  readonly manifest: Manifest;
  readonly device: DeviceStore;
  readonly isMuted: (story: Mutable) => boolean;
};

/**
 * The news of something that is followed, since `seen` (in milliseconds since 1970); undefined if
 * the archive does not have it any more. Its item gets its present address. Rejects with a
 * LoadError.
 */
export async function newsOfItem(
  { of, key }: FollowedThing,
  seen: number,
  { device, ...place }: NewsPlace,
): Promise<News | undefined> {
  const asked = { ...place, seen };
  const news = await (of === 'storyline'
    ? newsOfStoryline(key, asked)
    : newsOfList({ of, key }, asked));
  if (news?.movedTo !== undefined && of !== 'outlet')
    await followMoves(device, of, [{ from: key, to: news.movedTo }]);
  return news;
}
