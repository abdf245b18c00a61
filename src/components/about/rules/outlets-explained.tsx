import { FIRST_YEAR } from '#src/content/coverage/right-date.ts';
import { Explained } from './explained.tsx';

export function OutletsExplained() {
  return (
    <Explained title="What is measured of an outlet" figure="outlets">
      <p>
        An outlet <b>leads</b> a story when the article of the story is its own. It <b>follows</b>{' '}
        in a story that another outlet leads when one of its reports is of the same event, in that
        story’s list or found under another one.
      </p>
      <p>
        Who ran <b>first</b> is asked of every story whose event at least two outlets report. Of
        each outlet the first report counts; the earliest of all was first in this archive, and
        outlets of the same minute were first together. <b>How quickly it reports</b> is the time
        from that report to its own, and its median is taken over the stories in which it was not
        first: half of them ran sooner, half later. Reports of the background do not count, nor do
        dates before {FIRST_YEAR} or more than a day after the build; where the lead’s own date is
        one of these, its story is left out. Two stories of one event count twice.
      </p>
      <p>
        The <b>quality</b> of its reports is the archive’s own number, each report counted once
        however many stories list it. <b>Topics</b> and <b>months</b> are those of the stories it
        leads or, where it leads none, of those in whose coverage it stands; a story counts for each
        of its topics and for those they are part of.
      </p>
    </Explained>
  );
}
