import { use, useId } from 'react';
import { Link } from 'react-router';
import type { Step } from '#src/content/storyline-file.ts';
import { dateWords, spanWords } from '#src/content/time-words.ts';
import { storyPath } from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import { ReadingContext } from '../reading-context.ts';
import { SharedWords } from './shared-words.tsx';
import css from './step-list.module.css';

type StepListProps = {
  readonly title: string;
  /** In the order of time. */
  readonly steps: readonly Step[];
  /** What the steps stand before or after, ISO 8601. */
  readonly time: string;
};

/** The stories on one side of a story in time. Nothing when there are none. */
export function StepList({ title, steps, time }: StepListProps) {
  const { timeZone } = use(ReadingContext);
  const id = useId();
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={css['title']}>
        {title}
      </h3>
      <ol className={css['steps']}>
        {steps.map((step) => (
          <li key={step.slug} className={css['step']}>
            <p className={css['when']}>
              <time dateTime={step.time}>{dateWords(step.time, timeZone)}</time>, {awayWords(step.time, time)},{' '}
              <ForeignText>{step.outlet}</ForeignText>
            </p>
            <p className={css['headline']}>
              <Link to={storyPath(step.slug)} dir="auto">
                {step.title}
              </Link>
            </p>
            <SharedWords words={step.words} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** How far a time is from another: `5 weeks before`. */
function awayWords(time: string, from: string): string {
  const minutes = (Date.parse(time) - Date.parse(from)) / 60_000;
  return `${spanWords(Math.abs(minutes))} ${minutes < 0 ? 'before' : 'after'}`;
}
