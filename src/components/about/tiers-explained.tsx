import { numberWords } from '#src/content/count-words.ts';
import { EVENT_HOURS } from '#src/content/coverage.ts';
import {
  NEAR_HOURS,
  NEAR_SHARE,
  NEAR_TITLE_WORDS,
  NEAR_WORDS,
  RARE_SHARE,
  RARE_WORDS,
  RAREST_SHARE,
  RAREST_WORDS,
  TEXTS_TO_TELL,
} from '#src/content/subject.ts';
import { Explained } from './explained.tsx';

/** How a report comes to the same event as its story, or to the background. */
export function TiersExplained() {
  return (
    <Explained title="Same event and background" figure="tiers">
      <p>
        A report belongs to the <b>same event</b> as its story when it ran within {EVENT_HOURS} hours of the lead, before or
        after, and shares its subject. All other coverage is <b>background</b>: earlier, later, or on another matter.
      </p>
      <p>
        The subject is told by words that are rare here: at most {inThousand(RARE_SHARE)} of all texts, a text being a title with
        its excerpt, hold them. A report of another outlet shares the subject when it has {RARE_WORDS} such words in common with
        the lead. One of the lead’s own outlet needs {RAREST_WORDS} that at most {inThousand(RAREST_SHARE)} texts hold, because
        what an outlet writes about one product shares words whatever has happened. Each word must stand in one of the two titles,
        and one of them in both; numbers do not count. Within {NEAR_HOURS} hours of the lead, {NEAR_WORDS} words that at most{' '}
        {inThousand(NEAR_SHARE)} texts hold are enough for another outlet, when {NEAR_TITLE_WORDS} of them stand in both titles. A
        report with the lead’s own text is always of its event. A report whose date cannot be right, or that of its lead, is
        otherwise background.
      </p>
      <p>On a site of fewer than {numberWords(TEXTS_TO_TELL)} texts no word can be called rare. There the hours alone decide.</p>
    </Explained>
  );
}

const inThousand = (share: number): string => `${Math.round(share * 1000)} in 1,000`;
