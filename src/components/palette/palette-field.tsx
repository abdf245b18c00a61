import { type KeyboardEvent, type RefObject, useRef } from 'react';
import css from './palette.module.css';

type PaletteFieldProps = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly label: string;
  /** Id of the list of options. */
  readonly list: string;
  /** Id of the option that Enter chooses. */
  readonly active: string | undefined;
  readonly isExpanded: boolean;
  /** What was typed; nothing is reported while an input method composes. */
  readonly onText: (text: string) => void;
  /** Moves by so many options; undefined leaves them for the text. */
  readonly onMove: (by: 1 | -1 | undefined) => void;
  readonly onEnter: () => void;
};

/**
 * The combobox of the palette, as the ARIA Authoring Practices have one with a list that completes:
 * arrows go round in the list, Home, End, left and right are the text's.
 */
export function PaletteField(props: PaletteFieldProps) {
  const { field, label, list, active, isExpanded, onText, onMove, onEnter } = props;
  const isComposing = useRef(false);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // Some browsers end a composition before the key that ended it: its code is 229 then.
    if (isComposing.current || event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const by = moves[event.key];
    if (by !== undefined) {
      event.preventDefault();
      onMove(by);
    } else if (texts.has(event.key)) onMove(undefined);
    else if (event.key === 'Enter') {
      event.preventDefault();
      onEnter();
    }
  };
  return (
    <input
      ref={field}
      className={css['field']}
      type="text"
      role="combobox"
      aria-label={label}
      placeholder={label}
      aria-autocomplete="list"
      aria-expanded={isExpanded}
      aria-controls={list}
      aria-activedescendant={active}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      dir="auto"
      enterKeyHint="go"
      onKeyDown={onKeyDown}
      onChange={({ target }) => {
        if (!isComposing.current) onText(target.value);
      }}
      onCompositionStart={() => {
        isComposing.current = true;
      }}
      onCompositionEnd={({ currentTarget }) => {
        isComposing.current = false;
        onText(currentTarget.value);
      }}
    />
  );
}

const moves: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
const texts: ReadonlySet<string> = new Set(['Home', 'End', 'ArrowLeft', 'ArrowRight']);
