import {
  MAKER_NAMERS,
  MAKER_SHARE,
  MAKER_STORIES,
  NAME_CAPITALS,
  SITE_SHARE,
} from '#src/content/coverage/maker-rule.ts';
import {
  EXCERPT_HOURS,
  SAME_SHINGLES,
  SERIES_HOURS,
  TITLE_DAYS,
} from '#src/content/text/copy-rule.ts';
import { EXCERPT_WORDS, TITLE_WORDS } from '#src/content/text/text-keys.ts';
import { Explained } from './explained.tsx';

/** How reports with the same text are found, and what counts as a source. */
export function SourcesExplained() {
  return (
    <Explained title="Independent sources and reprints" figure="sources">
      <p>
        Two reports of a story have the <b>same text</b> when their titles are equal, word for word,
        within {TITLE_DAYS} days, or when they are of two outlets, at most {EXCERPT_HOURS} hours
        apart, and {Math.round(SAME_SHINGLES * 100)} % or more of all runs of three words in their
        excerpts are common to both. Titles of fewer than {TITLE_WORDS} words and excerpts of fewer
        than {EXCERPT_WORDS} are not compared. The earliest is the original, the others are its{' '}
        <b>reprints</b>. An outlet that runs one title again after {SERIES_HOURS} hours, over
        another excerpt, has a series and no reprint.
      </p>
      <p>
        <b>Independent sources</b> = reports of the event − reprints − further reports of the same
        family − press releases. The lead is one of the reports. Each report is taken away once, by
        the first line that fits. Of a text that several ran, one counts: a press-release service’s
        before a wire’s before the earliest. That an outlet wrote its text itself does not follow:
        it may come from an agency whose own report is not in this archive. Where a date is missing
        or looks wrong, so that nobody can tell whether a report is of the event, the page says so,
        and says “Cannot tell” where the answer hangs on it.
      </p>
      <p>
        A <b>family</b> is the outlets of one owner: those on one registered domain (www.bbc.co.uk
        and bbc.co.uk, by the Public Suffix List), and those that the site’s publisher put together.
        Owners that the publisher did not state are not known here.
      </p>
      <p>
        <b>One source</b> means that no report of another outlet in this archive is of the same
        event by the rules on this page. They miss some. <b>Company’s own posts</b> means that a
        company leads, and that every report, background included, is of its own family. An outlet
        counts as a company’s own where the publisher states it. Where no role is stated it counts
        as one when it leads {MAKER_STORIES} stories or more, when {Math.round(MAKER_SHARE * 100)} %
        of those headlines hold its name or the name of one of its sites (the “azure” of
        azure.microsoft.com, where {Math.round(SITE_SHARE * 100)} % of its stories or more stand),
        which its own excerpts write with a capital in {Math.round(NAME_CAPITALS * 100)} % of all
        places, and when {MAKER_NAMERS} or more outlets of other families have its name in a
        headline. An outlet that is stated to be press never does.
      </p>
    </Explained>
  );
}
