import css from './loading.module.css';

type LoadingProps = {
  /** What is loading: `the story`, `more stories`. */
  readonly what: string;
  /** Reserves about the room of a page of stories. */
  readonly page?: boolean;
};

/**
 * A placeholder while something loads. Appears after a moment, so that quick pages do not flicker.
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
