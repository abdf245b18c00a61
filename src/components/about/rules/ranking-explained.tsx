import css from '../prose.module.css';

type RankingExplainedProps = {
  /** Hours in which heat loses half its weight in the order "top". */
  readonly halfLifeHours: number;
};

/** How stories are ordered, exactly, so that anyone can check it by hand. */
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
        <b>Latest</b> goes by time of publication. <b>Most covered</b> goes by number of reports,
        then of outlets. <b>Most sources</b> goes by number of independent sources, then of outlets.{' '}
        <b>Quality</b> goes by the quality that the file states. Where two stories are equal, the
        newer one is first. Top and latest are grouped by day unless you say otherwise; inside a day
        the same order holds.
      </p>
    </div>
  );
}
