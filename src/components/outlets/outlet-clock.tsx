import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import { clockSentence } from '#src/evidence/clock-words.ts';
import { HowLink } from '../evidence/how-link.tsx';
import { Sentences } from '../sentences.tsx';
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
      <Sentences>
        {clockSentence(clock)}
        <HowLink figure="clocks" />
      </Sentences>
    </p>
  );
}
