import { Link } from 'react-router';
import { ForeignText } from '#src/components/foreign-text.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { MonthsPicture } from '#src/components/storylines/months-picture.tsx';
import { Timeline } from '#src/components/storylines/timeline.tsx';
import type { Storyline } from '#src/content/bundle/storyline-file.ts';
import { countWords } from '#src/content/words/count-words.ts';
import { dateWords } from '#src/content/words/time-words.ts';
import { lineMonths } from '#src/evidence/over-time/storyline-months.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { evidencePath } from '#src/url/fragments.ts';
import { storylinesPath } from '#src/url/paths.ts';
import { storylinePath } from '#src/url/storyline-paths.ts';
import { usePageArrival } from '../shell/page-arrival.ts';

/** The head of a storyline's page. */
export const storylineHead = (storyline: Storyline): PageHead => ({
  title: storyline.name,
  description: `${extentWords(storyline)}: ${storyline.stories.map(({ title }) => title).join(' · ')}`,
  path: storylinePath(storyline.id),
  trail: [{ name: 'Storylines', path: storylinesPath() }],
  about: { kind: 'list', cards: storyline.stories },
});

/** The extent of a storyline: `5 stories, 26 Mar 2020 to 28 Dec 2020`. */
function extentWords({ stories }: Storyline): string {
  const [from = '', to = ''] = [stories[0]?.day, stories.at(-1)?.day].map((day) =>
    dateWords(day ?? '', 'UTC'),
  );
  return `${countWords(stories.length, 'story', 'stories')}, ${from} to ${to}`;
}

export function StorylinePage({ storyline }: { readonly storyline: Storyline }) {
  const { name, stories } = storyline;
  const months = lineMonths(stories);
  usePageArrival(name);
  return (
    <PageFrame>
      <PageHeading
        note={
          <>
            {extentWords(storyline)}.{' '}
            <Link to={evidencePath('storylines')}>How stories are linked</Link>.{' '}
            <Link to={storylinesPath()}>All storylines</Link>
          </>
        }
      >
        <ForeignText>{name}</ForeignText>
      </PageHeading>
      <MonthsPicture months={months} />
      <Timeline
        months={months}
        hub={stories.length > 2 ? stories.find(({ hub }) => hub) : undefined}
      />
    </PageFrame>
  );
}
