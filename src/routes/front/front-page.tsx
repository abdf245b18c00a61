import { use, useState } from 'react';
import { useLocation } from 'react-router';
import { CardPartsContext } from '#src/components/device/card-parts.ts';
import { ForeignText } from '#src/components/foreign-text.tsx';
import { EarlierDays } from '#src/components/front/earlier-days.tsx';
import { EditionEnd } from '#src/components/front/edition-end.tsx';
import { EditionRest, isOneList } from '#src/components/front/edition-rest.tsx';
import { FrontSection } from '#src/components/front/front-section.tsx';
import { FrontStories } from '#src/components/front/front-stories.tsx';
import { FrontStory } from '#src/components/front/front-story.tsx';
import { RunningStorylines } from '#src/components/front/running-storylines.tsx';
import { WhyFirst } from '#src/components/front/why-first.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import type { FrontFile } from '#src/content/bundle/front-file.ts';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { t } from '#src/messages/messages.ts';
import { usePageArrival } from '../shell/page-arrival.ts';
import css from './front-page.module.css';

/** Stories beside the lead, with their excerpts. */
const SECONDS = 3;

type FrontPageProps = {
  readonly front: FrontFile;
  readonly site: Pick<Manifest['site'], 'title' | 'lang'>;
};

/**
 * The front page: one lead, three seconds, the rest of the edition by rank, the newest in a column,
 * and what came before. In an edition that does not fill the first screen, the days before it stand
 * beside the lead.
 */
export function FrontPage({ front: whole, site }: FrontPageProps) {
  usePageArrival('');
  const { key } = useLocation();
  const parts = use(CardPartsContext);
  const [isLate] = useState(!parts);
  const here = parts?.listAt(key, isLate).frontOf(whole);
  const front = here?.front ?? whole;
  const { edition = { from: '', to: '', stories: 0 }, latest } = front;
  const [lead, ...others] = front.cards;
  const [seconds, rest] = [others.slice(0, SECONDS), others.slice(SECONDS)];
  const isFull = seconds.length === SECONDS;
  const days = <EarlierDays days={front.earlier} />;
  return (
    <PageFrame>
      <PageHeading unseen>
        <ForeignText of={site}>{site.title}</ForeignText>
      </PageHeading>
      <div className={css['front']} data-latest={latestPlace(latest, rest)}>
        {lead ? (
          <div className={css['lead']}>
            <FrontStory card={lead} level="lead" heading={2} edition={edition} />
            {lead.pinned ? null : <WhyFirst card={lead} />}
          </div>
        ) : null}
        <div className={css['seconds']}>
          <FrontStories cards={seconds} level="second" heading={2} edition={edition} />
          {isFull ? null : days}
        </div>
        {rest.length > 0 ? (
          <div className={css['rest']}>
            <EditionRest cards={rest} edition={edition} />
          </div>
        ) : null}
        {latest.length > 0 ? (
          <FrontSection id="newest" title={t('site.latest')} className={css['latest']}>
            <FrontStories cards={latest} level="headline" heading={3} edition={edition} />
          </FrontSection>
        ) : null}
      </div>
      {parts && here ? <parts.LeftOut {...here} /> : null}
      <EditionEnd edition={edition} named={storiesNamed(whole)}>
        {parts ? <parts.Grown /> : null}
      </EditionEnd>
      <div className={css['below']}>
        <RunningStorylines storylines={front.storylines} />
        {isFull ? days : null}
      </div>
    </PageFrame>
  );
}

/** Where the newest stand: a short rest leaves room beside it. */
function latestPlace(latest: FrontFile['latest'], rest: FrontFile['cards']) {
  if (latest.length === 0) return undefined;
  return isOneList(rest) ? 'beside' : 'above';
}

/**
 * Stories of the edition that the page names, with those below the card of their event. A pinned
 * story may be of an earlier day.
 */
const storiesNamed = ({ edition, cards, latest }: FrontFile): number =>
  cards.reduce(
    (sum, { day, also = [] }) => sum + Number(day >= (edition?.from ?? '')) + also.length,
    latest.length,
  );
