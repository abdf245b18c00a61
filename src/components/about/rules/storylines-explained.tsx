import { Link } from 'react-router';
import { EVENT_HOURS } from '#src/content/coverage/near-lead.ts';
import {
  FURTHEST_DAYS,
  HEADED_THINGS,
  LATE_DAYS,
  MATTER_DAYS,
  MOST_STEPS,
  NEW_DAYS,
  OWN_DAYS,
  RARE_STORIES,
  SHARED_THINGS,
} from '#src/content/coverage/storyline-rules.ts';
import { storylinesPath } from '#src/url/paths.ts';
import { Explained } from './explained.tsx';

export function StorylinesExplained() {
  return (
    <Explained title="Storylines" figure="storylines">
      <p>
        “Earlier on this” and “Later on this” name texts that continue each other, more than{' '}
        {EVENT_HOURS} hours apart. We decide by their words alone, in one of two ways.{' '}
        <b>The next stage of one thing:</b> every word of one headline that says what it is about is
        in the other headline too, up to {FURTHEST_DAYS} days apart. Words of a stage (preview,
        available, retired) are set aside; when nothing else differs, the stage must.{' '}
        <b>One matter:</b> both texts tell of {SHARED_THINGS} separate words or names that at most{' '}
        {RARE_STORIES} stories of this archive have, {HEADED_THINGS} of them in a headline, up to{' '}
        {MATTER_DAYS} days apart. {HEADED_THINGS} are enough for two outlets when this archive first
        met them within {NEW_DAYS} days of the earlier story. The words we went by stand beside each
        link, so that you can judge it.
      </p>
      <p>
        Dated headlines, parts of a series, one thing at several places, and one outlet’s second
        text within {OWN_DAYS} days are not linked. In a story’s own coverage, what another outlet
        reports of one matter within {LATE_DAYS} days is the event itself told late, and more than{' '}
        {MOST_STEPS} reports on one thing are news of a product, and are left out. What shares a
        name and nothing more is listed under “Also about”.
      </p>
      <p>
        A <b>storyline</b> is one story and those linked to it. Links are not chained. Wrong links
        are worse than missing ones, so many continuing stories are not linked.{' '}
        <Link to={storylinesPath()}>All storylines</Link>
      </p>
    </Explained>
  );
}
