import { t } from '#src/messages/messages.ts';
import css from './key-change.module.css';

type KeyToolsProps = {
  readonly command: string;
  readonly isChanged: boolean;
  readonly onChange: () => void;
  readonly onReset: () => void;
};

/** Changes a command's key, or gives it back the one that it had at first. */
export function KeyTools({ command, isChanged, onChange, onReset }: KeyToolsProps) {
  return (
    <span className={css['tools']}>
      {isChanged ? (
        <button
          type="button"
          className={css['tool']}
          aria-label={t('keys.resetOf', { command })}
          onClick={onReset}
        >
          {t('keys.reset')}
        </button>
      ) : null}
      <button
        type="button"
        className={css['tool']}
        aria-label={t('keys.changeOf', { command })}
        onClick={onChange}
      >
        {t('keys.change')}
      </button>
    </span>
  );
}

type KeyOfferProps = {
  /** What is awaited, or why a key cannot be had. */
  readonly words: string;
  readonly onSwap?: (() => void) | undefined;
  readonly onTake?: (() => void) | undefined;
  readonly onCancel: () => void;
};

/** What a key that was pressed comes to, and what can be done about it. */
export function KeyOffer({ words, onSwap, onTake, onCancel }: KeyOfferProps) {
  return (
    <div className={css['offer']}>
      <p>{words}</p>
      <p className={css['tools']}>
        {onSwap ? (
          <button type="button" className={css['tool']} onClick={onSwap}>
            {t('keys.swap')}
          </button>
        ) : null}
        {onTake ? (
          <button type="button" className={css['tool']} onClick={onTake}>
            {t('keys.take')}
          </button>
        ) : null}
        <button type="button" className={css['tool']} onClick={onCancel}>
          {t('keys.cancel')}
        </button>
      </p>
    </div>
  );
}
