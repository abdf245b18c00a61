import { Fragment } from 'react';
import { type Measure, type Order, orders, sorts } from '#src/content/order/orders.ts';
import css from '../prose.module.css';

type RankingExplainedProps = {
  /** Hours in which heat loses half its weight in the order "top". */
  readonly halfLifeHours: number;
};

/** What an order goes by; the score has paragraphs of its own. */
const measures: Readonly<Record<Exclude<Measure, 'score'>, string>> = {
  minutes: 'time of publication',
  heat: 'the heat that the file states',
  quality: 'the quality that the file states',
  reports: 'number of reports',
  outlets: 'number of outlets',
  sources: 'number of independent sources',
};

/** `number of reports, then of outlets`; undefined for an order that goes by the score. */
function measureWords({ by }: Order): string | undefined {
  const words = by.flatMap((measure) => (measure === 'score' ? [] : measures[measure]));
  const [first, second] = words;
  return second === undefined ? first : `${first}, then ${second.replace(/^number /, '')}`;
}

const others = sorts.flatMap((sort) => {
  const { label }: Order = orders[sort];
  const words = measureWords(orders[sort]);
  return words === undefined ? [] : { label, words };
});

const byDay = new Intl.ListFormat('en-GB').format(
  sorts
    .filter((sort) => orders[sort].byDay)
    .map((sort, at) => (at === 0 ? orders[sort].label : orders[sort].label.toLowerCase())),
);

/** The exact order of stories, for checking by hand. */
export function RankingExplained({ halfLifeHours }: RankingExplainedProps) {
  return (
    <div className={css['prose']}>
      <p>
        Every story carries a <b>heat</b> that its file states, a whole number. The order <b>top</b>{' '}
        gives each story the score
      </p>
      <p className={css['formula']}>
        log<sub>2</sub>(heat + 1) − age ÷ {halfLifeHours} h
      </p>
      <p>
        and puts the highest first. Age is counted from the newest story of the site, not from
        today, so an old archive reads as it did when it was new. {halfLifeHours} hours of age weigh
        as much as half the heat. A story without heat comes last.
      </p>
      <p>
        {others.map(({ label, words }) => (
          <Fragment key={label}>
            <b>{label}</b> goes by {words}.{' '}
          </Fragment>
        ))}
        Where two stories are equal, the newer one is first. {byDay} are grouped by day unless you
        say otherwise; inside a day the same order holds.
      </p>
    </div>
  );
}
