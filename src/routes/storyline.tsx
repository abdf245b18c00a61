import { Link, type RouteObject, replace, useLoaderData } from 'react-router';
import { ForeignText } from '#src/components/foreign-text.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { MonthsPicture } from '#src/components/storylines/months-picture.tsx';
import { Timeline } from '#src/components/storylines/timeline.tsx';
import { countWords } from '#src/content/count-words.ts';
import type { PageHead } from '#src/content/page-head.ts';
import type { Storyline } from '#src/content/storyline-file.ts';
import { lineMonths } from '#src/content/storyline-months.ts';
import { dateWords } from '#src/content/time-words.ts';
import { storylineQuery } from '#src/queries/storyline-queries.ts';
import { evidencePath } from '#src/url/fragments.ts';
import { storylinePath, storylinesPath, storyPath } from '#src/url/paths.ts';
import { storylineFile } from '#src/url/storyline-files.ts';
import type { App } from './app.ts';
import { loadAddress, orMissing } from './load-address.ts';
import { NothingHere, nothingHead } from './not-found.tsx';
import { usePageArrival } from './shell/page-arrival.ts';
import type { PageHandle } from './shell/page-handle.ts';

type StorylineData = { readonly storyline: Storyline | undefined };

/** A storyline's page. The slug of any of its stories leads to it, so that an address lives on when the line begins earlier. */
export const storylineRoute = (app: App) =>
  ({
    loader: async ({ params }): Promise<StorylineData | Response> => {
      const id = params['id'] ?? '';
      const found = await orMissing(app.client.fetchQuery(storylineQuery(app.read, storylineFile(id))));
      if (found) return { storyline: found.storyline };
      const path = await pathOfStory(app, id);
      return path === undefined ? { storyline: undefined } : replace(path);
    },
    handle: { head: storylineHead } satisfies PageHandle,
    Component: StorylineRoute,
  }) satisfies RouteObject;

/** Where a story's storyline stands; the story itself when it is in none (any more). */
async function pathOfStory(app: App, slug: string): Promise<string | undefined> {
  const file = await loadAddress(app, slug);
  if (file?.became === 'folded') return storyPath(file.slug);
  if (file?.became !== 'story') return undefined;
  return file.story.line?.whole ? storylinePath(file.story.line.whole.id) : storyPath(slug);
}

function storylineHead({ storyline }: StorylineData): PageHead {
  if (!storyline) return nothingHead('page');
  return {
    title: storyline.name,
    description: `${extentWords(storyline)}: ${storyline.stories.map(({ title }) => title).join(' · ')}`,
    path: storylinePath(storyline.id),
    trail: [{ name: 'Storylines', path: storylinesPath() }],
    about: { kind: 'page' },
  };
}

/** How long a storyline is: `5 stories, 26 Mar 2020 to 28 Dec 2020`. */
function extentWords({ stories }: Storyline): string {
  const [from = '', to = ''] = [stories[0]?.day, stories.at(-1)?.day].map((day) => dateWords(day ?? '', 'UTC'));
  return `${countWords(stories.length, 'story', 'stories')}, ${from} to ${to}`;
}

function StorylineRoute() {
  const { storyline } = useLoaderData<StorylineData>();
  return storyline ? <StorylinePage storyline={storyline} /> : <NothingHere what="page" />;
}

function StorylinePage({ storyline }: { readonly storyline: Storyline }) {
  const { name, stories } = storyline;
  const months = lineMonths(stories);
  usePageArrival(name);
  return (
    <PageFrame>
      <PageHeading
        note={
          <>
            {extentWords(storyline)}. <Link to={evidencePath('storylines')}>How stories are linked</Link>,{' '}
            <Link to={storylinesPath()}>all storylines</Link>
          </>
        }
      >
        <ForeignText>{name}</ForeignText>
      </PageHeading>
      <MonthsPicture months={months} />
      <Timeline months={months} hub={stories.length > 2 ? stories.find(({ hub }) => hub) : undefined} />
    </PageFrame>
  );
}
