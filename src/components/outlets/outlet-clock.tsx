import { Link } from 'react-router';
import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import { clockSentence } from '#src/evidence/clock-words.ts';
import { evidencePath } from '#src/url/fragments.ts';
import css from './outlet-record.module.css';

/** Says that an outlet's times are unreliable. Nothing if they are reliable. */
export function OutletClock({
  outlet: { clock },
}: {
  readonly outlet: Pick<OutletEntry, 'clock'>;
}) {
  if (clock === undefined) return null;
  return (
    <p className={css['record']}>
      {clockSentence(clock)} <Link to={evidencePath('clocks')}>How we decide this</Link>
    </p>
  );
}
