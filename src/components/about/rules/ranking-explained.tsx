import { Fragment } from 'react';
import { EDITION_DAYS, EDITION_STORIES } from '#src/content/bundle/front-file.ts';
import { type Measure, type Order, orders, sorts } from '#src/content/order/orders.ts';
import css from '../prose.module.css';

/** What an order goes by; importance has paragraphs of its own. */
const measures: Readonly<Record<Exclude<Measure, 'importance'>, string>> = {
  minutes: 'time of publication',
  heat: 'the heat that the file states',
  quality: 'the quality that the file states',
  reports: 'number of reports of the event',
  outlets: 'number of outlets that report it',
  sources: 'number of independent sources',
};

/** `number of reports, then of outlets`; undefined for an order that goes by importance. */
function measureWords({ by: [first, second] }: Order): string | undefined {
  if (first === 'importance') return undefined;
  const then = second === undefined || second === 'importance' ? undefined : measures[second];
  return then === undefined
    ? measures[first]
    : `${measures[first]}, then ${then.replace(/^number /, '')}`;
}

const others = sorts.flatMap((sort) => {
  const { label }: Order = orders[sort];
  const words = measureWords(orders[sort]);
  return words === undefined ? [] : { label, words };
});

const grouped = sorts
  .filter((sort) => orders[sort].byDay)
  .map((sort, at) => (at === 0 ? orders[sort].label : orders[sort].label.toLowerCase()));
const areGrouped = grouped.length === 1 ? 'is' : 'are';
const byDay = `${new Intl.ListFormat('en-GB').format(grouped)} ${areGrouped}`;

/** The exact order of stories, for checking by hand. */
export function RankingExplained() {
  return (
    <div className={css['prose']}>
      <p>
        The front page is an <b>edition</b>: all stories of the newest days, whole days only, until
        there are {EDITION_STORIES}; never more than {EDITION_DAYS} days. Inside it, and in the
        order <b>Top</b>, stories stand by importance, highest first:
      </p>
      <p className={css['formula']}>importance = (heat + 1) × independent sources of the event</p>
      <p>
        <b>Heat</b> is a whole number that the story’s file states; without it a story counts as
        heat 0. Where the sources are unknown they count as one. Time has no part in it: a story
        does not lead because it is the newest. Where two stories are equal, the one with more
        reports is first, then the one of higher quality, then the newer one. On the front page, of
        several stories of one event the first has the card, and the others stand below it in a
        line; a story that the publisher pinned is first, and says so.
      </p>
      <p>
        {others.map(({ label, words }) => (
          <Fragment key={label}>
            <b>{label}</b> goes by {words}.{' '}
          </Fragment>
        ))}
        Where two stories are equal, the newer one is first. {byDay} grouped by day unless you say
        otherwise.
      </p>
    </div>
  );
}
