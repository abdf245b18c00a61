import { t } from '#src/messages/messages.ts';
import { replaceWord } from '#src/search/query/replace-word.ts';
import type { FilterNames } from '../../filters/filter-names.ts';
import { CountedWay } from '../../states/counted-way.tsx';
import { StatePage } from '../../states/state-page.tsx';
import { ArchiveReach, type ArchiveSpan } from './archive-reach.tsx';
import type { WayOut } from './way-out.ts';
import { WayWords } from './way-words.tsx';

/** A word that no story has, and those near it, with the number of stories of each. */
export type Nearest = {
  readonly typed: string;
  readonly words: readonly { readonly text: string; readonly stories: number }[];
};

type NoResultsProps = {
  /** The search as typed. */
  readonly text: string;
  /** What to drop to find stories, in this order. */
  readonly ways: readonly WayOut[];
  readonly nearest: readonly Nearest[];
  readonly reach: ArchiveSpan;
  readonly names: FilterNames;
  /** Address of the search with another text or filter. */
  readonly hrefOf: (to: WayOut['to']) => string;
};

/**
 * A search without results: what is in the way, the nearest words, and what this archive can have
 * at all, so that nothing found is not read as "did not happen".
 */
export function NoResults({ text, ways, nearest, reach, names, hrefOf }: NoResultsProps) {
  return (
    <StatePage level={2} title={t('search.nothing', { words: text.trim() })}>
      {ways.length > 0 ? (
        <div>
          <p>{t('feed.removeOne')}</p>
          <ul>
            {ways.map((way) => (
              <CountedWay key={JSON.stringify(way.drop)} to={hrefOf(way.to)} stories={way.stories}>
                <WayWords drop={way.drop} names={names} />
              </CountedWay>
            ))}
          </ul>
        </div>
      ) : null}
      {nearest.map(({ typed, words }) => (
        <div key={typed}>
          <p>{t('searchTools.nearest', { word: typed })}</p>
          <ul>
            {words.map((word) => (
              <CountedWay
                key={word.text}
                to={hrefOf({ text: replaceWord(text, typed, word.text) })}
                stories={word.stories}
              >
                <bdi>{word.text}</bdi>
              </CountedWay>
            ))}
          </ul>
        </div>
      ))}
      <ArchiveReach reach={reach} />
    </StatePage>
  );
}
