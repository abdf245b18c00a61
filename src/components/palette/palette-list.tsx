import { useEffect, useRef } from 'react';
import { t } from '#src/messages/messages.ts';
import { ForeignText } from '../foreign-text.tsx';
import { KeyCaps } from '../keys/key-caps.tsx';
import css from './palette.module.css';
import type { PaletteOption } from './palette-option.ts';

type PaletteListProps = {
  readonly id: string;
  readonly options: readonly PaletteOption[];
  /** Index of the option that Enter chooses. */
  readonly active: number | undefined;
  readonly optionId: (at: number) => string;
  readonly onChoose: (at: number) => void;
};

/** The options of the palette. The focus stays in its field. */
export function PaletteList({ id, options, active, optionId, onChoose }: PaletteListProps) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other options may be elsewhere.
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active, options]);
  return (
    <div
      ref={list}
      id={id}
      className={css['list']}
      role="listbox"
      aria-label={t('palette.entries')}
      tabIndex={-1}
    >
      {options.map(({ id: key, label, of, kind, keys }, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys.
        <div
          key={key}
          id={optionId(at)}
          className={css['option']}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          // The focus stays in the field.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(at)}
        >
          <span className={css['label']}>
            {of ? <ForeignText of={of}>{label}</ForeignText> : <bdi>{label}</bdi>}
          </span>{' '}
          {keys === undefined ? null : (
            <>
              <span className={css['keys']}>
                <KeyCaps keys={keys} />
              </span>{' '}
            </>
          )}
          <span className={css['kind']}>{kind}</span>
        </div>
      ))}
    </div>
  );
}
