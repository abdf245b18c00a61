import type { AskedCommand } from './wait-for-commands.ts';
import { isEditable } from './whose-key.ts';

/**
 * Runs what was asked for before this code was here, and from now on all that is asked for, until
 * the returned function is called.
 */
export function takeQueue(run: (asked: AskedCommand) => void): () => void {
  for (const asked of pressedKeys.splice(0)) {
    const field = fieldToWriteIn(asked);
    if (field && typeof asked !== 'string') write(field, asked.key);
    else run(asked);
  }
  pressedKeys.push = (...all) => {
    for (const asked of all) run(asked);
    // Nothing waits.
    return 0;
  };
  return () => void Reflect.deleteProperty(pressedKeys, 'push');
}

/**
 * The field that a waiting key was meant for: one before it has opened the search, which the reader
 * did not wait for.
 */
function fieldToWriteIn(asked: AskedCommand): HTMLInputElement | undefined {
  const { activeElement } = document;
  if (typeof asked === 'string' || isEditable(asked.target)) return undefined;
  const { key, ctrlKey, metaKey, altKey } = asked;
  const isText = [...key].length === 1 && !ctrlKey && !metaKey && !altKey;
  return isText && isEditable(activeElement) && activeElement instanceof HTMLInputElement
    ? activeElement
    : undefined;
}

function write(field: HTMLInputElement, text: string): void {
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
}
