import type { ReactNode } from 'react';
import { firstRows } from '#src/evidence/diet/beside-counts.ts';
import { BAND_HOURS, type Diet, ENOUGH_STORIES } from '#src/evidence/diet/diet-of-month.ts';
import { t } from '#src/messages/messages.ts';
import { Sentences } from '../sentences.tsx';
import css from './beside-table.module.css';
import { BesideTable } from './beside-table.tsx';

type DietPlotsProps = {
  readonly diet: Diet;
  readonly outletOf: (domain: string) => ReactNode;
  readonly topicOf: (slug: string) => ReactNode;
};

/** Rows of a table; the others are added up. */
const MOST_ROWS = 10;

const kindWords = { article: 'me.articles', video: 'me.videos' } as const;
const kindOf = (key: string): string => t(kindWords[key === 'video' ? 'video' : 'article']);

const hourWords = (hour: number): string =>
  t('site.hour', { hour: String(hour).padStart(2, '0'), minute: '00' });
const bandOf = (key: string): string => {
  const from = Number(key) * BAND_HOURS;
  return t('me.band', { from: hourWords(from), to: hourWords(from + BAND_HOURS) });
};

/** What was opened in a month, by outlet, topic, kind and hour, beside what was offered. */
export function DietPlots({ diet, outletOf, topicOf }: DietPlotsProps) {
  const shares = diet.stories >= ENOUGH_STORIES;
  const { topics, kinds, hourless } = diet;
  // A story can have several topics, so what they add up to is no number of stories.
  const { rest: _, ...namedTopics } = firstRows(topics, MOST_ROWS);
  return (
    <>
      {shares ? <DietKey /> : <p>{t('me.tooFew', { n: ENOUGH_STORIES })}</p>}
      <div className={css['plots']}>
        <BesideTable
          title={t('me.outlets')}
          beside={firstRows(diet.outlets, MOST_ROWS)}
          nameOf={outletOf}
          shares={shares}
        />
        {topics.rows.length > 0 ? (
          <BesideTable
            title={t('me.topics')}
            beside={namedTopics}
            nameOf={topicOf}
            shares={shares}
            note={t('me.severalTopics')}
          />
        ) : null}
        <BesideTable
          title={t('me.hours')}
          beside={diet.hours}
          nameOf={bandOf}
          shares={shares}
          note={
            <Sentences>
              {t('me.hoursNote')}
              {hourless > 0 ? t('me.hourless', { n: hourless }) : null}
            </Sentences>
          }
        />
        {kinds.rows.length > 1 ? (
          <BesideTable title={t('me.kinds')} beside={kinds} nameOf={kindOf} shares={shares} />
        ) : null}
      </div>
    </>
  );
}

/** Which bar is which, in shapes as in the tables. */
function DietKey() {
  return (
    <ul className={css['key']}>
      <li>
        <svg width="24" height="8" aria-hidden="true">
          <rect className={css['opened']} width="24" height="8" />
        </svg>
        {t('me.keyOpened')}
      </li>
      <li>
        <svg width="24" height="8" aria-hidden="true">
          <rect className={css['offered']} x="0.5" y="0.5" width="23" height="7" />
        </svg>
        {t('me.keyOffered')}
      </li>
    </ul>
  );
}
