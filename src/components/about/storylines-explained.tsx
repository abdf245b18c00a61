import { Link } from 'react-router';
import { EVENT_HOURS } from '#src/content/coverage.ts';
import { FURTHEST_DAYS, RARE_LEAST, RARE_MOST, RARE_ROOT } from '#src/content/storyline-rules.ts';
import { storylinesPath } from '#src/url/storyline-paths.ts';
import { Explained } from './explained.tsx';

/** How stories that continue each other are found. */
export function StorylinesExplained() {
  return (
    <Explained title="Storylines" figure="storylines">
      <p>
        Two stories are linked when both headlines are about the same rare name (a company, a product, a court case, a deal), or
        are made of the same rare words, and the stories share enough in their headlines, their excerpts and the headlines of
        their coverage. A word is <b>rare</b> when at most {RARE_ROOT} × √(stories of this archive) stories have it, {RARE_LEAST}{' '}
        at least and {RARE_MOST} at most. What a link was made by stands beside it, so that you can judge it.
      </p>
      <p>
        A later story continues an earlier one by more than {EVENT_HOURS} hours, for nearer ones tell of one event, and by{' '}
        {FURTHEST_DAYS} days at most. Instalments of a series, and other headlines that each name a date, are not linked.
      </p>
      <p>
        A <b>storyline</b> is one story and those linked to it by the same rare word of their headlines. A link of a link does not
        count. Wrong links are worse than missing ones, so many stories that go on are not linked.{' '}
        <Link to={storylinesPath()}>All storylines</Link>
      </p>
    </Explained>
  );
}
