import css from './failed-card.module.css';

/** Holds the place of a card that could not be shown. */
export function FailedCard() {
  return <p className={css['failed']}>This story could not be shown. The rest of the list is complete.</p>;
}
