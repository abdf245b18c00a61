import { use } from 'react';
import { type RouteObject, replace, useLoaderData } from 'react-router';
import { CardPartsContext } from '#src/components/device/card-parts.ts';
import type { AddressFile } from '#src/content/bundle/story-file.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { addressQuery } from '#src/queries/address-query.ts';
import { reportFragment, storyPath } from '#src/url/paths.ts';
import { addressFile } from '#src/url/story-file-path.ts';
import type { App } from '../app.ts';
import { NothingHere, nothingHead } from '../not-found-page.tsx';
import type { PageHandle } from '../shell/page-handle.ts';
import type { KeptCopy } from './kept-copies.ts';
import { loadAddress } from './load-address.ts';
import { StoryPage } from './story-page.tsx';

export type StoryData = {
  readonly slug: string;
  readonly found: Exclude<AddressFile, { became: 'folded' | 'moved' }> | KeptCopy | undefined;
};

/**
 * A story's page. A folded article's address leads to its story, with its report marked, and a
 * former address to the present one.
 */
export const route = (app: App) =>
  ({
    loader: async ({ params }): Promise<StoryData | Response> => {
      const slug = params['slug'] ?? '';
      const found = await loadAddress(app, slug);
      if (found?.became === 'folded')
        return replace(`${storyPath(found.slug)}#${reportFragment(found.report)}`);
      if (found?.became === 'moved') return replace(storyPath(found.slug));
      return { slug, found };
    },
    handle: { head: storyHead } satisfies PageHandle,
    Component: StoryRoute,
  }) satisfies RouteObject;

/** Loads a story before its page is opened. Never rejects. */
export const prefetchStory = ({ client, read }: App, slug: string): Promise<void> =>
  client.prefetchQuery(addressQuery(read, addressFile(slug), slug));

function storyHead({ found }: StoryData): PageHead {
  if (found?.became !== 'story') return nothingHead(found?.became ?? 'story');
  const { story } = found;
  return { title: story.title, path: storyPath(story.slug), about: { kind: 'story', story } };
}

function StoryRoute() {
  const { slug, found } = useLoaderData<StoryData>();
  const parts = use(CardPartsContext);
  if (found === undefined) return <NothingHere what="story" name={slug} />;
  if (found.became === 'story')
    return <StoryPage key={slug} story={found.story} isCopy={'copy' in found} />;
  const { became } = found;
  return (
    <>
      <NothingHere what={became} {...(became === 'dropped' && { day: found.day })} />
      {parts ? <parts.Gone slug={slug} became={became} /> : null}
    </>
  );
}
