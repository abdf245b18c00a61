import { EVENT_HOURS } from '#src/content/coverage/near-lead.ts';
import {
  GROUP_HELD,
  GROUP_REPORTS,
  GROUP_SHARE,
  JOIN_HOURS,
  JOIN_WORDS,
  LARGE_HELD,
  LARGE_REPORTS,
} from '#src/content/text/event-words.ts';
import {
  LIKE_TITLES,
  NAME_SHARE,
  OWN_REACH,
  REACHES,
  type Reach,
  type WordsAsked,
} from '#src/content/text/subject.ts';
import { STEM_LETTERS } from '#src/content/words/subject-words.ts';
import { t } from '#src/messages/messages.ts';
import { bold } from '../../marks.tsx';
import { Message } from '../../message.tsx';
import { toPercent } from '../to-percent.ts';
import { Explained } from './explained.tsx';

/** How a report is assigned to the event or to the background. */
export function TiersExplained() {
  return (
    <Explained title={t('about.tiers')} figure="tiers">
      <p>
        <Message of="about.tiersAre" marks={bold} values={{ hours: EVENT_HOURS }} />
      </p>
      <p>{t('about.tierWords')}</p>
      <ul>
        {REACHES.map((reach) => (
          <li key={reach.hours}>
            {t('about.tierOther', { hours: reach.hours })}
            <Shared reach={reach} />
          </li>
        ))}
        <li>
          {t('about.tierOwn', { hours: OWN_REACH.hours })}
          <Shared reach={OWN_REACH} />
        </li>
        <li>{t('about.tierTitle', { share: toPercent(LIKE_TITLES) })}</li>
      </ul>
      <p>
        {t('about.tierGroup', {
          reports: GROUP_REPORTS,
          held: toPercent(GROUP_HELD),
          share: toPercent(GROUP_SHARE),
          hours: JOIN_HOURS,
          words: JOIN_WORDS,
          large: LARGE_REPORTS,
          largeHeld: toPercent(LARGE_HELD),
        })}
      </p>
      <p>{t('about.tierLimits', { share: toPercent(NAME_SHARE), letters: STEM_LETTERS })}</p>
    </Explained>
  );
}

/** The words of which a report must share one row. */
function Shared({ reach: { anyOf } }: { readonly reach: Reach }) {
  return (
    <ul>
      {anyOf.map((asked) => {
        const words = askedWords(asked);
        return <li key={words}>{words}</li>;
      })}
    </ul>
  );
}

/** At most two kinds of words are asked for: some, and rarer ones among them. */
function askedWords(asked: readonly WordsAsked[]): string {
  const [most, rarest] = asked.toSorted((a, b) => b.share - a.share);
  if (!most) return '';
  const common = { words: most.words, share: toPercent(most.share) };
  return rarest
    ? t('about.tierShares', { ...common, rare: rarest.words, rareShare: toPercent(rarest.share) })
    : t('about.tierShare', common);
}
