import { Link } from 'react-router';
import { numberWords } from '#src/content/count-words.ts';
import type { StoryLine as Line } from '#src/content/storyline-file.ts';
import { evidencePath } from '#src/url/fragments.ts';
import { storylinePath } from '#src/url/storyline-paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import { StepList } from './step-list.tsx';
import css from './story-line.module.css';

type StoryLineProps = {
  /** Time of the story itself, ISO 8601. */
  readonly time: string;
  readonly line: Line | undefined;
};

/** What led to a story and what came next, each link with its reason. Nothing for a story that stands alone. */
export function StoryLine({ time, line }: StoryLineProps) {
  if (!line) return null;
  const { before, after, whole } = line;
  return (
    <section className={css['line']} aria-labelledby="storyline">
      <div className={css['head']}>
        <h2 id="storyline" className={css['title']}>
          Storyline
        </h2>
        <Link to={evidencePath('storylines')} className={css['how']} data-print="no">
          How is this linked?
        </Link>
      </div>
      {whole ? (
        <p className={css['whole']}>
          <Link to={storylinePath(whole.id)}>
            <ForeignText>{whole.name}</ForeignText>
          </Link>
          , {numberWords(whole.stories)} stories on one page
        </p>
      ) : null}
      <div className={css['sides']}>
        <StepList title="What led here" steps={before} time={time} />
        <StepList title="What came next" steps={after} time={time} />
      </div>
    </section>
  );
}
