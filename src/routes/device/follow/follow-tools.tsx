import { use, useEffect, useState } from 'react';
import type { FollowedHere } from '#src/components/device/card-parts.ts';
import { FollowLine } from '#src/components/following/follow-line.tsx';
import { manifestQuery } from '#src/queries/bundle-queries.ts';
import { followedKey, seeFollowed, seenOf, setFollowed } from '#src/reading/follows/follow.ts';
import { useDevice, useKept } from '#src/reading/store/use-kept.ts';
import { AppContext } from '../../app-context.ts';

/** How long a page is shown before its stories count as seen, in milliseconds. */
const SEEN_MS = 1000;

/** Follows what a page is of, and says what is new in it since the reader was there. */
export function FollowTools({ thing }: { readonly thing: FollowedHere }) {
  const device = useDevice();
  const [kept] = useKept('followed');
  const item = followedKey(thing);
  const isFollowed = kept?.has(item) ?? false;
  const fresh = useFreshHere(thing, isFollowed);
  if (!kept) return null;
  return (
    <FollowLine
      isFollowed={isFollowed}
      fresh={fresh}
      onFollow={(wanted) => void setFollowed(device, thing, wanted)}
    />
  );
}

/** Stories that are new since the last visit; the same until the page is left. */
function useFreshHere(thing: FollowedHere, isFollowed: boolean): number | undefined {
  const app = use(AppContext);
  const device = useDevice();
  const [found, setFound] = useState<{ readonly item: string; readonly fresh: number }>();
  const { of, key, name } = thing;
  const item = followedKey(thing);
  useEffect(() => {
    if (!(isFollowed && app)) return;
    let left = false;
    const look = async (): Promise<void> => {
      const before = device.peek('followed')?.get(item);
      if (!before) return;
      const { newsOfItem } = await import('../../following/news-of-item.ts');
      const manifest = await app.client.ensureQueryData(manifestQuery(app.read));
      const isMuted = () => false;
      const news = await newsOfItem({ of, key, name }, seenOf(before), {
        app,
        manifest,
        device,
        isMuted,
      });
      if (left || !news) return;
      // Followed on this visit: what is here has been seen.
      if (before.newest !== undefined)
        setFound((known) => (known?.item === item ? known : { item, fresh: news.fresh }));
      if (news.newest !== undefined && document.visibilityState === 'visible')
        await seeFollowed(device, item, news.newest);
    };
    const timer = setTimeout(() => void look().catch(() => undefined), SEEN_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [app, device, isFollowed, item, of, key, name]);
  return found?.item === item ? found.fresh : undefined;
}
