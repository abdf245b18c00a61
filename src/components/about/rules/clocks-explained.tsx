import { Link } from 'react-router';
import {
  COARSE_SHARE,
  LEAST_OTHERS,
  LEAST_TEXTS,
  LEAST_TIMES,
  SHIFT_SHARE,
  SHIFT_WITHIN,
  type ToldClock,
} from '#src/content/bundle/clock-fault.ts';
import { clockWords } from '#src/evidence/clock-words.ts';
import { outletPath } from '#src/url/paths.ts';
import { ForeignText } from '../../foreign-text.tsx';
import { Explained } from './explained.tsx';

type ClocksExplainedProps = {
  /** Outlets with unreliable times; undefined until loaded. */
  readonly clocks: readonly ToldClock[] | undefined;
};

/** Which outlets' times are unreliable, by which rule, and the consequences. */
export function ClocksExplained({ clocks }: ClocksExplainedProps) {
  return (
    <Explained title="Outlets with unreliable times" figure="clocks">
      <p>
        An outlet gives <b>whole hours</b> when at least {percent(COARSE_SHARE)} of its times (at
        least {LEAST_TIMES} different ones) are on the hour, and <b>dates only</b> when as many are
        midnight, in UTC or in the zone of this site. Its clock is <b>shifted</b> when at least{' '}
        {percent(SHIFT_SHARE)} of its texts that others ran too (at least {LEAST_TEXTS}, and{' '}
        {LEAST_OTHERS} other outlets) ran before them by the same number of hours, give or take{' '}
        {SHIFT_WITHIN} minutes: most likely a wrong time zone.
      </p>
      <p>
        Reports of such an outlet are marked <b>order uncertain</b>. One of them is called first
        only when it is ahead of all others by more than an hour, a day or the shift. Otherwise
        nobody is called first.
      </p>
      {clocks === undefined ? null : <Named clocks={clocks} />}
    </Explained>
  );
}

function Named({ clocks }: { readonly clocks: readonly ToldClock[] }) {
  if (clocks.length === 0) return <p>No outlet of this archive has such times.</p>;
  return (
    <ul>
      {clocks.map((clock) => (
        <li key={clock.domain}>
          <Link to={outletPath(clock.domain)}>
            <ForeignText>{clock.name}</ForeignText>
          </Link>
          : {clockWords(clock)}
        </li>
      ))}
    </ul>
  );
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;
