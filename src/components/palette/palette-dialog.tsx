import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { t } from '#src/messages/messages.ts';
import css from './palette.module.css';
import { PaletteField } from './palette-field.tsx';
import { PaletteList } from './palette-list.tsx';
import type { PaletteOption } from './palette-option.ts';

type PaletteDialogProps = {
  readonly options: readonly PaletteOption[];
  readonly onText: (text: string) => void;
  /** An option was chosen, and the dialog is closed. Undefined: Enter without one. */
  readonly onChoose: (option: PaletteOption | undefined) => void;
  /** Closed, and the focus is where it was before. */
  readonly onClose: () => void;
  /** What is below the list. */
  readonly children?: ReactNode;
};

/** How long nothing is typed before the number of options is announced, in milliseconds. */
const REST_MS = 500;

/**
 * A modal dialog with a combobox and the list of what it finds. Open as long as it is there;
 * Escape, its button and a press beside it close it. The first option is active after each letter.
 */
export function PaletteDialog(props: PaletteDialogProps) {
  const { options, onText, onChoose, onClose, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const optionId = (at: number): string => `${id}-${at}`;
  const [active, setActive] = useState<number | undefined>(0);
  const shown = active !== undefined && active < options.length ? active : undefined;
  const count = useRested(options.length);

  useLayoutEffect(() => {
    dialog.current?.showModal();
    field.current?.focus();
  }, []);

  const choose = (option: PaletteOption | undefined): void => {
    // The browser puts the focus back first, so that a command finds it where it was.
    dialog.current?.close();
    onChoose(option);
  };
  const move = (by: 1 | -1 | undefined): void => {
    if (by === undefined) setActive(undefined);
    else if (options.length > 0)
      setActive(((shown ?? (by > 0 ? -1 : 0)) + by + options.length) % options.length);
  };

  return createPortal(
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does it too.
    <dialog
      ref={dialog}
      className={css['palette']}
      aria-label={t('palette.label')}
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) currentTarget.close();
      }}
    >
      <div className={css['box']}>
        <div className={css['head']}>
          <PaletteField
            field={field}
            label={t('palette.label')}
            list={id}
            active={shown === undefined ? undefined : optionId(shown)}
            isExpanded={options.length > 0}
            onText={(text) => {
              setActive(0);
              onText(text);
            }}
            onMove={move}
            onEnter={() => choose(shown === undefined ? undefined : options[shown])}
          />
          <button type="button" className={css['close']} onClick={() => dialog.current?.close()}>
            {t('palette.close')}
          </button>
        </div>
        <PaletteList
          id={id}
          options={options}
          active={shown}
          optionId={optionId}
          onChoose={(at) => choose(options[at])}
        />
        <p className="unseen" role="status">
          {count === undefined ? '' : t('palette.count', { n: count })}
        </p>
        {children}
      </div>
    </dialog>,
    document.body,
  );
}

/** A number once it has not changed for a moment. */
function useRested(value: number): number | undefined {
  const [rested, setRested] = useState<number>();
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
