import { factorsOf } from '#src/content/order/importance.ts';
import { numberWords } from '#src/content/words/count-words.ts';
import { dayTitle } from '#src/content/words/date-titles.ts';
import { t } from '#src/messages/messages.ts';
import type { RankedStory } from '#src/story-list/about/ranked-front.ts';
import { storyPath } from '#src/url/paths.ts';
import { WordHere } from '../../device/card-part.tsx';
import { useShown } from '../../device/use-shown.ts';
import { HeatPill } from '../../evidence/heat-pill.tsx';
import { ForeignText } from '../../foreign-text.tsx';
import { Message } from '../../message.tsx';
import { Link } from '../../page-link.tsx';
import css from './ranking-example.module.css';

type RankingExampleProps = {
  /** The first stories of the front page. */
  readonly stories: readonly RankedStory[];
};

/** This site's own front page, with the figures that rank its first stories. */
export function RankingExample({ stories }: RankingExampleProps) {
  const isShown = useShown();
  if (stories.length === 0) return null;
  return (
    <table className={css['table']}>
      <caption>{t('about.rankedFront')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('about.heatPlusOne')}</th>
          <th scope="col">{t('about.timesSources')}</th>
          <th scope="col">{t('about.isImportance')}</th>
        </tr>
      </thead>
      {stories.map((story, at) =>
        isShown(story) ? (
          <tbody key={story.slug}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                <Message
                  of="about.rankedStory"
                  values={{
                    place: at + 1,
                    story: (
                      <Link to={storyPath(story.slug)}>
                        <ForeignText of={story}>{story.title}</ForeignText>
                      </Link>
                    ),
                  }}
                />
                <span className={css['facts']}>
                  {dayTitle(story.day)} <HeatPill heat={story.heat} />{' '}
                  {story.pinned ? t('site.pinned') : null}
                  <WordHere card={story} />
                </span>
              </th>
            </tr>
            <FactorRow story={story} />
          </tbody>
        ) : null,
      )}
    </table>
  );
}

function FactorRow({ story }: { readonly story: RankedStory }) {
  const { heatPlus1, sources, importance } = factorsOf(story);
  return (
    <tr>
      <td>{numberWords(heatPlus1)}</td>
      <td>{numberWords(sources)}</td>
      <td>{numberWords(importance)}</td>
    </tr>
  );
}
