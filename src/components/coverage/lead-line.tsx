import { type ReactNode, use } from 'react';
import type { Story } from '#src/content/bundle/story-file.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { seenWords } from '#src/content/words/place-words.ts';
import { timeWords } from '#src/content/words/time-words.ts';
import { t } from '#src/messages/messages.ts';
import { ForeignText } from '../foreign-text.tsx';
import { HeadlineChanges } from '../headlines/headline-changes.tsx';
import { LinkToOutlet } from '../link-to-outlet.tsx';
import { Message } from '../message.tsx';
import { ReadingContext } from '../reading-context.ts';
import { useTextMarks } from '../use-text-marks.ts';
import css from './lead-line.module.css';
import type { Original } from './originals.ts';
import { SameText } from './same-text.tsx';

type LeadLineProps = {
  readonly lead: Pick<
    Story,
    'time' | 'undated' | 'was' | 'day' | 'outlet' | 'uncertain' | 'original' | 'lang'
  >;
  /** The original, if it is a copy. */
  readonly copied: Original | undefined;
  /** Its headline with its runs, to compare it with the others. */
  readonly headline?: ReactNode;
};

/** The lead's place in the order of publication: earlier reports are above, later ones below. */
export function LeadLine({ lead, copied, headline }: LeadLineProps) {
  const marks = useTextMarks();
  const { time, undated, outlet, uncertain, original } = lead;
  const { timeZone } = use(ReadingContext);
  return (
    <li className={css['lead']}>
      <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
        <path d="M4 0l4 4-4 4-4-4z" fill="currentColor" />
      </svg>
      <span>
        <Message
          of="story.leadLine"
          values={{
            outlet: <ForeignText of={outlet}>{outletWords(outlet)}</ForeignText>,
            time: <time dateTime={time}>{(undated ? seenWords : timeWords)(time, timeZone)}</time>,
          }}
        />
        {uncertain ? ` · ${t('story.orderUncertain')}` : null}
      </span>
      {copied ? <SameText original={copied} offset={undated ? undefined : 0} /> : null}
      {headline ? (
        <p className={css['headline']} {...marks(lead)} data-compared="">
          <LinkToOutlet outlet={outlet} link={original}>
            {headline}
          </LinkToOutlet>
        </p>
      ) : null}
      {headline && lead.was ? (
        <div data-compared="">
          <HeadlineChanges story={lead} />
        </div>
      ) : null}
    </li>
  );
}
