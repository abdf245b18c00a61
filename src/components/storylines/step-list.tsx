import { use, useId } from 'react';
import { offsetMinutes } from '#src/content/coverage/near-lead.ts';
import { distanceWords } from '#src/content/words/lag-words.ts';
import { dateWords } from '#src/content/words/time-words.ts';
import type { Continuation } from '#src/evidence/continuations.ts';
import { t } from '#src/messages/messages.ts';
import { reportFragment, storyPath } from '#src/url/paths.ts';
import { WordHere } from '../device/card-part.tsx';
import { useShown } from '../device/use-shown.ts';
import { ForeignText } from '../foreign-text.tsx';
import { LinkOut } from '../link-out.tsx';
import { Message } from '../message.tsx';
import { Link } from '../page-link.tsx';
import { ReadingContext } from '../reading-context.ts';
import { SharedWords } from './shared-words.tsx';
import css from './step-list.module.css';

type StepListProps = {
  readonly title: string;
  /** In time order. */
  readonly steps: readonly Continuation[];
  /** The time with which the steps are compared, ISO 8601. */
  readonly time: string;
};

/** A story's earlier or later steps; nothing if there are none. */
export function StepList({ title, steps, time }: StepListProps) {
  const { timeZone } = use(ReadingContext);
  const id = useId();
  const isShown = useShown();
  const shown = steps.filter((step) => isShown({ ...step, outlet: undefined }));
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={css['title']}>
        {title}
      </h3>
      <ol className={css['steps']}>
        {shown.map((step) => (
          <li key={step.of === 'story' ? step.slug : step.id} className={css['step']}>
            <p className={css['when']}>
              <Message
                of="evidence.step"
                values={{
                  date: <time dateTime={step.time}>{dateWords(step.time, timeZone)}</time>,
                  away: awayWords(step.time, time),
                  outlet: <ForeignText of={{ lang: step.outletLang }}>{step.outlet}</ForeignText>,
                }}
              />
            </p>
            <p className={css['headline']}>
              <Headline step={step} />
            </p>
            <SharedWords words={step.words} of={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A story links to its page here; a report to its original, and to its place on the page. */
function Headline({ step }: { readonly step: Continuation }) {
  const words = <ForeignText of={step}>{step.title}</ForeignText>;
  if (step.of === 'story')
    return (
      <>
        <Link to={storyPath(step.slug)}>{words}</Link>
        <WordHere card={{ ...step, outlet: undefined, time: undefined }} />
      </>
    );
  const { id, original } = step;
  return (
    <>
      {original ? <LinkOut link={original}>{words}</LinkOut> : words}{' '}
      <Link to={{ hash: reportFragment(id) }} className={css['place']}>
        {t('evidence.onThisPage')}
      </Link>
    </>
  );
}

/** The distance between two times, in minutes as everywhere on the page: `5 weeks before`. */
function awayWords(time: string, from: string): string {
  return distanceWords(offsetMinutes(Date.parse(from), Date.parse(time)));
}
