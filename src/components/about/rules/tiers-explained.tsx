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
import { numberWords } from '#src/content/words/count-words.ts';
import { STEM_LETTERS } from '#src/content/words/subject-words.ts';
import { Explained } from './explained.tsx';

/** How a report is assigned to the event or to the background. */
export function TiersExplained() {
  return (
    <Explained title="Same event and background" figure="tiers">
      <p>
        A report belongs to the <b>same event</b> as its story when it ran within {EVENT_HOURS}{' '}
        hours of the lead, before or after, and shares its subject. All other coverage is{' '}
        <b>background</b>: earlier, later, or on another matter.
      </p>
      <p>
        The subject is decided by words that are rare here, in the title and the excerpt: the
        further apart two reports are, the rarer the words they must share. Rarity is counted over
        the texts of all other stories. A shared word must be in one of the two titles, and one of
        the words in both.
      </p>
      <ul>
        {REACHES.map((reach) => (
          <li key={reach.hours}>Another outlet, {sayReach(reach)}.</li>
        ))}
        <li>
          The lead’s own outlet, {sayReach(OWN_REACH)}: its posts on one product share words
          whatever has happened.
        </li>
        <li>
          Another outlet whose title has {percent(LIKE_TITLES)} of all words of the two titles in
          common with the lead’s.
        </li>
      </ul>
      <p>
        When {numberWords(GROUP_REPORTS)} reports are found this way, the words of the event are
        those that {percent(GROUP_HELD)} of them hold and at most {percent(GROUP_SHARE)} of other
        texts. Another outlet’s report within {JOIN_HOURS} hours joins with{' '}
        {numberWords(JOIN_WORDS)} of these, one in its title; from {numberWords(LARGE_REPORTS)}{' '}
        reports on, one in its title is enough when {percent(LARGE_HELD)} of them hold it. What
        joins does not find more.
      </p>
      <p>
        A report of another outlet whose title begins with a word that is in no more than{' '}
        {percent(NAME_SHARE)} of other texts, and not in the lead, is background: it is usually
        about another company. A report with the lead’s own text is always of its event. When its
        date or the lead’s looks wrong, any other report is background. Words are the same when
        their first {numberWords(STEM_LETTERS)} letters are; numbers do not count. In Chinese,
        Japanese and Thai, two neighbouring characters count as a word.
      </p>
    </Explained>
  );
}

const sayReach = ({ hours, anyOf }: Reach): string =>
  `within ${hours} hours: ${anyOf
    .map((asked) =>
      asked
        .toSorted((a, b) => b.share - a.share)
        .map(sayAsked)
        .join(', including '),
    )
    .join(', or ')}`;

const sayAsked = ({ share, words }: WordsAsked): string =>
  `${numberWords(words)} ${words === 1 ? 'word' : 'words'} in at most ${percent(share)} of other texts`;

const percent = (share: number): string => `${Number((share * 100).toFixed(1))}%`;
