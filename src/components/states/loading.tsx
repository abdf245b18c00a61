import css from './loading.module.css';

type LoadingProps = {
  /** What is being fetched: `the story`, `more stories`. */
  readonly what: string;
  /** Keeps about the room that a page of stories will take. */
  readonly page?: boolean;
};

/**
 * Stands for what is on its way. Seen only when that takes a moment, so that quick pages do not
 * flicker.
 */
export function Loading({ what, page = false }: LoadingProps) {
  return (
    <div className={css['loading']} data-page={page || undefined}>
      <p className={css['words']} role="status">
        Fetching {what}…
      </p>
      {page ? <div className={css['lines']} aria-hidden="true" /> : null}
    </div>
  );
}
