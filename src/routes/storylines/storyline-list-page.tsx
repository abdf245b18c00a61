import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { Link } from '#src/components/page-link.tsx';
import { Sentences } from '#src/components/sentences.tsx';
import { StorylineIndex } from '#src/components/storylines/storyline-index.tsx';
import type { StorylineList } from '#src/content/bundle/storyline-file.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { t } from '#src/messages/messages.ts';
import { evidencePath } from '#src/url/fragments.ts';
import { storylinesPath } from '#src/url/paths.ts';
import { usePageArrival } from '../shell/page-arrival.ts';

/** The head of the list's page. */
export const storylineListHead = ({ total }: StorylineList): PageHead => ({
  title: t('storylines.storylines'),
  description: t('storylines.description', { n: total }),
  path: storylinesPath(),
  about: { kind: 'page' },
});

/** The storylines of the archive, the one with the newest story first. */
export function StorylineListPage({ total, storylines }: StorylineList) {
  usePageArrival(t('storylines.storylines'));
  return (
    <PageFrame>
      <PageHeading
        note={
          <Sentences>
            {noteWords(total, storylines.length)}
            <Link to={evidencePath('storylines')}>{t('storylines.how')}</Link>
          </Sentences>
        }
      >
        {t('storylines.storylines')}
      </PageHeading>
      <StorylineIndex storylines={storylines} />
    </PageFrame>
  );
}

function noteWords(total: number, listed: number): string {
  if (total === 0) return t('storylines.none');
  return total > listed
    ? t('storylines.some', { n: total, listed })
    : t('storylines.all', { n: total });
}
