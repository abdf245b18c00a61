import { Link } from 'react-router';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { StorylineIndex } from '#src/components/storylines/storyline-index.tsx';
import type { StorylineList } from '#src/content/bundle/storyline-file.ts';
import { countWords, numberWords } from '#src/content/words/count-words.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { evidencePath } from '#src/url/fragments.ts';
import { storylinesPath } from '#src/url/paths.ts';
import { usePageArrival } from '../shell/page-arrival.ts';

/** The head of the list's page. */
export const storylineListHead = ({ total }: StorylineList): PageHead => ({
  title: 'Storylines',
  description: `Continuing stories, over weeks and months: ${countWords(total, 'storyline')}.`,
  path: storylinesPath(),
  about: { kind: 'page' },
});

/** The storylines of the archive, the one with the newest story first. */
export function StorylineListPage({ total, storylines }: StorylineList) {
  usePageArrival('Storylines');
  return (
    <PageFrame>
      <PageHeading
        note={
          <>
            {noteWords(total, storylines.length)}{' '}
            <Link to={evidencePath('storylines')}>How stories are linked</Link>
          </>
        }
      >
        Storylines
      </PageHeading>
      <StorylineIndex storylines={storylines} />
    </PageFrame>
  );
}

function noteWords(total: number, listed: number): string {
  if (total === 0) return 'No story of this site continues another one.';
  const all = `${countWords(total, 'storyline')}, latest first`;
  return total > listed ? `${all}; here are the first ${numberWords(listed)}.` : `${all}.`;
}
