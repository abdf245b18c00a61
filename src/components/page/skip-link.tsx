import css from './skip-link.module.css';

/** Element that the skip link leads to; the page's `<main>` carries it. */
export const MAIN_ID = 'main';

/** First stop of the keyboard: past the masthead to the page's own part. */
export function SkipLink() {
  return (
    <a className={css['skip']} href={`#${MAIN_ID}`}>
      Skip to the content
    </a>
  );
}
