import { Sentences } from '#src/components/sentences.tsx';
import { t } from '#src/messages/messages.ts';
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
          <Sentences>
            {t('site.partFailed')}
            <button type="button" onClick={onRetry}>
              {t('site.retry')}
            </button>
          </Sentences>
        </p>
      ) : (
        <span className="unseen">{t('site.loadingStory')}</span>
      )}
    </div>
  );
}
