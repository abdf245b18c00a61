import type { StorylineEntry } from '#src/content/bundle/bundle.ts';
import { dateWords } from '#src/content/words/time-words.ts';
import { storylinePath } from '#src/url/storyline-paths.ts';
import { useShown } from '../device/use-shown.ts';
import { Message } from '../message.tsx';
import { Link } from '../page-link.tsx';
import { useTextMarks } from '../use-text-marks.ts';
import css from './storyline-index.module.css';

/** Storylines by name, each with its span and its latest headline. */
export function StorylineIndex({ storylines }: { readonly storylines: readonly StorylineEntry[] }) {
  const marks = useTextMarks();
  const isShown = useShown();
  return (
    <ul className={css['lines']}>
      {storylines
        .filter(({ latest }) => isShown({ title: latest }))
        .map(({ id, name, lang, stories, from, to, latest }) => (
          <li key={id} className={css['line']} data-item="">
            <h2 className={css['name']} {...marks({ lang })}>
              <Link to={storylinePath(id)}>{name}</Link>
            </h2>
            <p className={css['span']}>
              <Message
                of="storylines.extent"
                values={{
                  n: stories,
                  from: <time dateTime={from}>{dateWords(from, 'UTC')}</time>,
                  to: <time dateTime={to}>{dateWords(to, 'UTC')}</time>,
                }}
              />
            </p>
            <p className={css['latest']} {...marks({ lang })}>
              {latest}
            </p>
          </li>
        ))}
    </ul>
  );
}
