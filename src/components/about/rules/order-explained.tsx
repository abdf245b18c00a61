import { EVENT_HOURS } from '#src/content/coverage/near-lead.ts';
import { FIRST_YEAR } from '#src/content/coverage/right-date.ts';
import { Explained } from './explained.tsx';

/** Explains the order of publication, and what "first" means. */
export function OrderExplained() {
  return (
    <Explained title="Order of publication" figure="order">
      <p>
        Every report stands at the time that its file gives, to the minute. The <b>lead</b> is the
        report that the archive chose to show; its choice goes by quality and not by time, so others
        have often run before it. <b>First found in this archive</b> is the first report of the same
        event that is in the story’s own list or was found under another story of this site. That
        says nothing about reports that are not in the archive, nor about those that the rules did
        not find. Background does not count there: what ran weeks before, on the same matter, did
        not run this.
      </p>
      <p>
        In the picture the solid line is to scale: the hours around the lead in which its event was
        reported, {EVENT_HOURS} at most. On the dashed lines each step away from it is pressed
        together more, so that weeks and years fit in. Reports that would lie on each other are
        piled up. Reports of one minute are equally early.
      </p>
      <p>
        A date before {FIRST_YEAR} or more than a day after this build looks wrong, and some files
        say no date at all. Such a report is left out of the order and named below it.
      </p>
    </Explained>
  );
}
