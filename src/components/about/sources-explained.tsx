import { EXCERPT_HOURS, SAME_SHINGLES, SERIES_HOURS, TITLE_DAYS } from '#src/content/same-text.ts';
import { EXCERPT_WORDS, TITLE_WORDS } from '#src/content/text-keys.ts';
import { Explained } from './explained.tsx';

/** How reports with the same text are found, and what counts as a source. */
export function SourcesExplained() {
  return (
    <Explained title="Independent sources and copies" figure="sources">
      <p>
        Two reports of a story have the <b>same text</b> when their titles are equal, word for word, within {TITLE_DAYS} days, or
        when they are of two outlets, at most {EXCERPT_HOURS} hours apart, and {Math.round(SAME_SHINGLES * 100)} % or more of all
        runs of three words in their excerpts are common to both. Titles of fewer than {TITLE_WORDS} words and excerpts of fewer
        than {EXCERPT_WORDS} are not compared. The earliest is the original, the others are its <b>copies</b>. An outlet that runs
        one title again after {SERIES_HOURS} hours, over another excerpt, has a series and no copy.
      </p>
      <p>
        <b>Independent sources</b> are the outlets that ran the event, the lead’s among them, with a text that is no copy. That
        they wrote it themselves does not follow: a text may come from an agency whose own report is not held here.
      </p>
      <p>
        <b>Only one outlet here ran this</b> means that no other outlet has a report of the same event in this story’s coverage.{' '}
        <b>Only the maker itself talks</b> means that there are several reports, and all of them, background included, stand on
        the lead’s own domain.
      </p>
    </Explained>
  );
}
