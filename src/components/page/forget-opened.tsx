import { countWords } from '#src/content/words/count-words.ts';
import css from './forget-opened.module.css';

type ForgetOpenedProps = {
  /** Stories in this device's history. */
  readonly stories: number;
  readonly onForget: () => void;
};

/** Shows how many stories this device remembers, and clears them. */
export function ForgetOpened({ stories, onForget }: ForgetOpenedProps) {
  return (
    <section className={css['opened']} aria-label="Stories you opened">
      <p role="status">
        {stories === 0
          ? 'No story that you opened is kept.'
          : `${countWords(stories, 'story', 'stories')} that you opened, kept on this device alone.`}
      </p>
      <p className={css['note']}>
        {stories === 0
          ? 'Those you open are kept on this device alone, to tell you of reports that come later.'
          : 'So you are told of reports that come later.'}
      </p>
      <button
        type="button"
        className={css['forget']}
        onClick={onForget}
        aria-disabled={stories === 0 || undefined}
      >
        Forget them
      </button>
    </section>
  );
}
