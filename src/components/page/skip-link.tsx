import css from './skip-link.module.css';

/** Target of the skip link: the id of the page's `<main>`. */
export const MAIN_ID = 'main';

/** First stop of the keyboard: skips the masthead. */
export function SkipLink() {
  return (
    <a className={css['skip']} href={`#${MAIN_ID}`}>
      Skip to the content
    </a>
  );
}
