import { t } from '#src/messages/messages.ts';
import css from './loading.module.css';
import { type Thing, things } from './things.ts';

type LoadingProps = {
  /** Default: a part of the page. */
  readonly what?: Thing;
  /** Reserves about the room of a page of stories. */
  readonly page?: boolean;
};

/**
 * A placeholder while something loads. Appears after a moment, so that quick pages do not flicker.
 */
export function Loading({ what = 'part', page = false }: LoadingProps) {
  return (
    <div className={css['loading']} data-page={page || undefined}>
      <p className={css['words']} role="status">
        {t(things[what].loading)}
      </p>
      {page ? <div className={css['lines']} aria-hidden="true" /> : null}
    </div>
  );
}
