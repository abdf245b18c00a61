import { type ReactNode, useState } from 'react';
import { t } from '#src/messages/messages.ts';
import css from './palette.module.css';

type PaletteFootProps = {
  /** Whether the device knows what is used most. */
  readonly hasUses: boolean;
  readonly onClear: () => void;
  /** What else is to be said of the device. */
  readonly children: ReactNode;
};

/** Forgets what is used most. */
export function PaletteFoot({ hasUses, onClear, children }: PaletteFootProps) {
  const [isCleared, setCleared] = useState(false);
  return (
    <div className={css['foot']}>
      {hasUses ? (
        <button
          type="button"
          className={css['clear']}
          onClick={() => {
            setCleared(true);
            onClear();
          }}
        >
          {t('palette.clear')}
        </button>
      ) : null}
      <span role="status">{isCleared && !hasUses ? t('palette.cleared') : ''}</span>
      {children}
    </div>
  );
}
