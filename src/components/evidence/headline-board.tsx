import { Link } from 'react-router';
import type { Story } from '#src/content/bundle/story-file.ts';
import { countWords, numberWords } from '#src/content/words/count-words.ts';
import { headlineBoard } from '#src/evidence/headlines/compare-headlines.ts';
import { evidencePath } from '#src/url/fragments.ts';
import css from './headline-board.module.css';
import { HeadlineTable } from './headline-table.tsx';

type HeadlineBoardProps = {
  readonly story: Pick<Story, 'title' | 'excerpt' | 'outlet' | 'coverage'>;
};

/** Lines shown at first; the rest of a long board is folded. */
const OPEN = 12;
/** Fewer than this many more are not worth folding. */
const WORTH_FOLDING = 3;

/**
 * How differently the outlets word one event: their headlines in rows, with the differences marked.
 */
export function HeadlineBoard({ story }: HeadlineBoardProps) {
  const board = headlineBoard(story);
  if (!board) return null;
  const { lines, enough } = board;
  const open = lines.length < OPEN + WORTH_FOLDING ? lines.length : OPEN;
  const rest = lines.slice(open);
  return (
    <section className={css['board']} aria-labelledby="headlines">
      <div className={css['head']}>
        <h2 id="headlines" className={css['title']}>
          Headlines <span className={css['count']}>{numberWords(lines.length)} of one event</span>
        </h2>
        <Link to={evidencePath('headlines')} className={css['how']} data-print="no">
          How is this counted?
        </Link>
      </div>
      <p className={css['note']}>
        Words that{' '}
        {enough === lines.length ? `all ${numberWords(enough)}` : `at least ${numberWords(enough)}`}{' '}
        share are <span>faint</span>. <mark>Names</mark> and <mark>figures</mark> that fewer have
        are marked.
      </p>
      <HeadlineTable lines={lines.slice(0, open)} caption="Headlines in order of publication" />
      {rest.length === 0 ? null : (
        <details>
          <summary>{countWords(rest.length, 'more headline')}</summary>
          <HeadlineTable lines={rest} caption="Further headlines in order of publication" />
        </details>
      )}
    </section>
  );
}
