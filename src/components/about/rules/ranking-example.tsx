import { Link } from 'react-router';
import { defaultFeed } from '#src/content/order/order.ts';
import { dayWords } from '#src/content/words/time-words.ts';
import { type RankedStory, scoreParts } from '#src/story-list/ranked-front.ts';
import { feedHref } from '#src/url/feeds/feed-href.ts';
import { storyPath } from '#src/url/paths.ts';
import { HeatPill } from '../../evidence/heat-pill.tsx';
import { ForeignText } from '../../foreign-text.tsx';
import css from './ranking-example.module.css';

type RankingExampleProps = {
  /** The first stories of the front page. */
  readonly stories: readonly RankedStory[];
  readonly halfLifeHours: number;
};

/** This site's own front page, with the figures that rank its first stories. */
export function RankingExample({ stories, halfLifeHours }: RankingExampleProps) {
  if (stories.length === 0) return null;
  return (
    <>
      <p className={css['note']}>
        The front page begins with the newest day, and the score decides inside each day.{' '}
        <Link to={feedHref({ ...defaultFeed, byDay: false })}>Without days</Link> it decides alone.
      </p>
      <table className={css['table']}>
        <caption>The first stories of the front page, as the order came about</caption>
        <thead>
          <tr>
            <th scope="col">Age in hours</th>
            <th scope="col">
              log<sub>2</sub> (heat + 1)
            </th>
            <th scope="col">− age ÷ {halfLifeHours} h</th>
            <th scope="col">= score</th>
          </tr>
        </thead>
        {stories.map((story, at) => (
          <tbody key={story.slug}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {at + 1}.{' '}
                <Link to={storyPath(story.slug)}>
                  <ForeignText>{story.title}</ForeignText>
                </Link>
                <span className={css['facts']}>
                  {dayWords(story.day)} <HeatPill heat={story.heat} />
                </span>
              </th>
            </tr>
            <ScoreRow story={story} />
          </tbody>
        ))}
      </table>
    </>
  );
}

function ScoreRow({ story }: { readonly story: RankedStory }) {
  const parts = scoreParts(story);
  return (
    <tr>
      <td>{(story.ageMinutes / 60).toFixed(2)}</td>
      <td>{parts?.heat ?? 'none'}</td>
      <td>{parts?.age ?? 'none'}</td>
      <td>{parts?.score ?? 'last'}</td>
    </tr>
  );
}
