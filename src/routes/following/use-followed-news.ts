import { use, useEffect, useRef, useState } from 'react';
import { CardPartsContext } from '#src/components/device/card-parts.ts';
import type { FollowedNews } from '#src/components/following/followed-list.tsx';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { type FollowedThing, seeFollowed } from '#src/reading/follows/follow.ts';
import type { DeviceStore } from '#src/reading/store/device-store.ts';
import type { App } from '../app.ts';
import type { News } from './news.ts';
import { newsOfItem } from './news-of-item.ts';
import { newsOfSearch } from './news-of-search.ts';

/** Something that is followed, as the device keeps it. */
export type NewsSource = { readonly item: string; readonly seen: number | undefined } & (
  | { readonly thing: FollowedThing }
  | { readonly href: string; readonly name: string }
);

type Place = { readonly app: App; readonly manifest: Manifest; readonly device: DeviceStore };

/**
 * The news of each, by its item, one after the other. They are of the moment at which the page was
 * opened, whatever is seen since; seen is what was really shown.
 */
export function useFollowedNews(
  { app, manifest, device }: Place,
  sources: readonly NewsSource[] | undefined,
): ReadonlyMap<string, FollowedNews> {
  const parts = use(CardPartsContext);
  const [news, setNews] = useState<ReadonlyMap<string, FollowedNews>>(new Map());
  const asked = useRef(new Set<string>());
  const isReady = parts !== undefined;
  const mutedBy = parts?.mutedBy;
  useEffect(() => {
    if (!(sources && isReady && mutedBy)) return;
    const isMuted = (story: Parameters<typeof mutedBy>[0]) => mutedBy(story).length > 0;
    const load = async (source: NewsSource): Promise<void> => {
      const found = await newsOf(source, { app, manifest, device, isMuted }).catch(
        () => 'failed' as const,
      );
      setNews((before) => new Map(before).set(source.item, found));
      if (typeof found === 'object') await see(device, source, found);
    };
    const loadAll = async (): Promise<void> => {
      for (const source of sources) {
        if (asked.current.has(source.item)) continue;
        asked.current.add(source.item);
        await load(source);
      }
    };
    void loadAll();
  }, [app, manifest, device, sources, isReady, mutedBy]);
  return news;
}

async function newsOf(
  source: NewsSource,
  place: Place & { readonly isMuted: Parameters<typeof newsOfItem>[2]['isMuted'] },
): Promise<FollowedNews> {
  const found =
    'href' in source
      ? await newsOfSearch(source.href, source.seen, place)
      : await newsOfItem(source.thing, source.seen ?? 0, place);
  return found ?? 'gone';
}

/** A page in the background shows nothing yet. */
async function see(
  device: DeviceStore,
  source: NewsSource,
  { newest }: Pick<News, 'newest'>,
): Promise<void> {
  if (newest === undefined) return;
  await untilShown();
  if (!('href' in source)) await seeFollowed(device, source.item, newest);
  else if (newest > (source.seen ?? Number.NEGATIVE_INFINITY))
    await device.change('savedSearch', [
      [source.href, (before) => before && { ...before, newest }],
    ]);
}

function untilShown(): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    const look = (): void => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
  });
}
