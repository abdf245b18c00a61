import { Link } from 'react-router';
import { countWords, numberWords } from '#src/content/words/count-words.ts';
import { daySpanWords } from '#src/content/words/edition-words.ts';
import { feedPath } from '#src/url/paths.ts';
import css from './edition-end.module.css';

type EditionEndProps = {
  readonly edition: { readonly from: string; readonly to: string; readonly stories: number };
  /** Stories of the edition that the page names. */
  readonly named: number;
};

/** Says that the edition ends here, and leads on. */
export function EditionEnd({ edition: { from, to, stories }, named }: EditionEndProps) {
  const days = daySpanWords(from, to);
  return (
    <p className={css['end']}>
      {named < stories
        ? `${numberWords(named)} of ${countWords(stories, 'story', 'stories')} of ${days}.`
        : `End of the edition of ${days}.`}{' '}
      <Link to={feedPath()}>All stories, newest first</Link>
    </p>
  );
}
