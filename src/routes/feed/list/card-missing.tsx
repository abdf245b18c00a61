import type { Density } from '#src/reading/settings.ts';
import css from './card-missing.module.css';

type CardMissingProps = {
  readonly density: Density;
  /** The card's file could not be loaded; otherwise it is loading. */
  readonly failed: boolean;
  readonly onRetry: () => void;
};

/** A placeholder for a card, of about its size. */
export function CardMissing({ density, failed, onRetry }: CardMissingProps) {
  return (
    <div className={css['missing']} data-density={density}>
      {failed ? (
        <p>
          This part of the feed could not be loaded.{' '}
          <button type="button" onClick={onRetry}>
            Try again
          </button>
        </p>
      ) : (
        <span className="unseen">Loading a story</span>
      )}
    </div>
  );
}
