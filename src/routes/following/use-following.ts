import { useMemo } from 'react';
import type { Followed } from '#src/components/following/followed-list.tsx';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { doAct } from '#src/reading/acts/do-act.ts';
import {
  type FollowedThing,
  followedOf,
  seenOf,
  setFollowed,
} from '#src/reading/follows/follow.ts';
import { useDevice, useKept } from '#src/reading/store/use-kept.ts';
import { outletPath, topicPath } from '#src/url/paths.ts';
import { storylinePath } from '#src/url/storyline-paths.ts';
import { useApp } from '../app-context.ts';
import { sortFollowed } from './sort-followed.ts';
import { type NewsSource, useFollowedNews } from './use-followed-news.ts';

const paths = { topic: topicPath, outlet: outletPath, storyline: storylinePath } as const;
const pathOfFollowed = ({ of, key }: FollowedThing): string => paths[of](key);

/**
 * What the reader follows, those with new stories first. What is new stays so until the page is
 * left; what was shown is not new on the next visit. Undefined until the device was read.
 */
export function useFollowing(manifest: Manifest): readonly Followed[] | undefined {
  const app = useApp();
  const device = useDevice();
  const [items] = useKept('followed');
  const [searches] = useKept('savedSearch');
  const sources = useMemo((): NewsSource[] | undefined => {
    if (!(items && searches)) return undefined;
    return [
      ...[...items].flatMap(([item, value]): NewsSource[] => {
        const thing = followedOf(item, value);
        return thing ? [{ item, thing, seen: seenOf(value) }] : [];
      }),
      ...[...searches].map(
        ([href, { name, newest }]): NewsSource => ({
          item: `search:${href}`,
          href,
          name,
          seen: newest,
        }),
      ),
    ];
  }, [items, searches]);
  const news = useFollowedNews({ app, manifest, device }, sources);
  return useMemo(
    () =>
      sources &&
      sortFollowed(
        sources.map((source): Followed => {
          const found = news.get(source.item);
          const known = { item: source.item, news: found };
          if ('href' in source)
            return {
              ...known,
              of: 'search',
              name: source.name,
              path: source.href,
              onUnfollow: () =>
                void doAct(device, { what: 'unfollowed', name: source.name }, (add) =>
                  add('savedSearch', source.href, () => undefined),
                ),
            };
          const { thing } = source;
          return {
            ...known,
            of: thing.of,
            name: thing.name,
            lang: thing.lang,
            path: pathOfFollowed(thing),
            onUnfollow: () => void setFollowed(device, thing, false),
          };
        }),
      ),
    [sources, news, device],
  );
}
