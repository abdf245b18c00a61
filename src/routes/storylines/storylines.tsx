import { type RouteObject, replace, useLoaderData } from 'react-router';
import type { Storyline, StorylineList } from '#src/content/bundle/storyline-file.ts';
import { storylineQuery, storylinesQuery } from '#src/queries/storyline-queries.ts';
import { storyPath } from '#src/url/paths.ts';
import { STORYLINE_LIST, storylineFile } from '#src/url/storyline-files.ts';
import { movedLinePath, storylinePath } from '#src/url/storyline-paths.ts';
import type { App } from '../app.ts';
import { NothingHere, nothingHead } from '../not-found-page.tsx';
import type { PageHandle } from '../shell/page-handle.ts';
import { loadAddress, orMissing } from '../stories/load-address.ts';
import { StorylineListPage, storylineListHead } from './storyline-list-page.tsx';
import { StorylinePage, storylineHead } from './storyline-page.tsx';

type StorylinesData =
  | { readonly of: 'all'; readonly list: StorylineList }
  | { readonly of: 'one'; readonly storyline: Storyline | undefined };

/**
 * The list of storylines and the page of each: one route's code for both, because its name is in
 * the first view. The slug of any of its stories leads to a storyline, so that an address stays
 * valid when the line begins earlier.
 */
export const route = (app: App) =>
  ({
    loader: async ({ params: { id } }): Promise<StorylinesData | Response> => {
      if (id === undefined)
        return {
          of: 'all',
          list: await app.client.ensureQueryData(storylinesQuery(app.read, STORYLINE_LIST)),
        };
      const found = await orMissing(
        app.client.fetchQuery(storylineQuery(app.read, storylineFile(id))),
      );
      if (found?.became === 'moved') return replace(movedLinePath(found));
      const path = found ? undefined : await pathOfStory(app, id);
      return path === undefined ? { of: 'one', storyline: found?.storyline } : replace(path);
    },
    handle: { head: storylinesHead } satisfies PageHandle,
    Component: StorylinesRoute,
  }) satisfies RouteObject;

/** Where a story's storyline is; the story itself if it is in none (any more). */
async function pathOfStory(app: App, slug: string): Promise<string | undefined> {
  const file = await loadAddress(app, slug);
  if (file?.became === 'folded') return storyPath(file.slug);
  if (file?.became === 'moved') return pathOfStory(app, file.slug);
  if (file?.became !== 'story') return undefined;
  return file.story.line?.whole ? storylinePath(file.story.line.whole.id) : storyPath(slug);
}

function storylinesHead(data: StorylinesData) {
  if (data.of === 'all') return storylineListHead(data.list);
  return data.storyline ? storylineHead(data.storyline) : nothingHead('page');
}

function StorylinesRoute() {
  const data = useLoaderData<StorylinesData>();
  if (data.of === 'all') return <StorylineListPage {...data.list} />;
  return data.storyline ? (
    <StorylinePage storyline={data.storyline} />
  ) : (
    <NothingHere what="page" />
  );
}
