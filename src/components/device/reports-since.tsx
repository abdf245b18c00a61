import type { Card } from '#src/content/bundle/bundle.ts';
import { t } from '#src/messages/messages.ts';
import { type CardDensity, StoryCard } from '../story/story-card.tsx';
import css from './reports-since.module.css';

type ReportsSinceProps = {
  readonly stories: readonly { readonly card: Card; readonly more: number }[];
  readonly density: CardDensity;
};

/** Stories, each with the number of reports that came since it was read. */
export function ReportsSince({ stories, density }: ReportsSinceProps) {
  return (
    <ul className={css['list']}>
      {stories.map(({ card, more }) => (
        <li key={card.slug}>
          <p className={css['more']}>{t('story.moreReports', { n: more })}</p>
          <StoryCard card={card} density={density} level={2} />
        </li>
      ))}
    </ul>
  );
}
