import { use } from 'react';
import type { Story } from '#src/content/bundle/story-file.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { timeWords } from '#src/content/words/time-words.ts';
import { ForeignText } from '../foreign-text.tsx';
import { ReadingContext } from '../reading-context.ts';
import css from './lead-line.module.css';
import type { Original } from './originals.ts';
import { SameText } from './same-text.tsx';

type LeadLineProps = {
  readonly lead: Pick<Story, 'time' | 'outlet' | 'uncertain'>;
  /** The original, if it is a copy. */
  readonly original: Original | undefined;
};

/** The lead's place in the order of publication: earlier reports are above, later ones below. */
export function LeadLine({ lead: { time, outlet, uncertain }, original }: LeadLineProps) {
  const { timeZone } = use(ReadingContext);
  return (
    <li className={css['lead']}>
      <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
        <path d="M4 0l4 4-4 4-4-4z" fill="currentColor" />
      </svg>
      <span>
        The lead, by <ForeignText>{outletWords(outlet)}</ForeignText>,{' '}
        <time dateTime={time}>{timeWords(time, timeZone)}</time>
        {uncertain ? ', order uncertain' : null}
      </span>
      {original ? <SameText original={original} offset={0} /> : null}
    </li>
  );
}
