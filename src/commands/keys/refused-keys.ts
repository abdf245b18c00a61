import type { PlainKey } from '#src/messages/catalogue.ts';
import { isSign } from './key-name.ts';
import { keysOf } from './key-sequences.ts';

/** Keys of a sequence at most. */
export const MOST_KEYS = 2;

const moving =
  /^(Arrow(Up|Down|Left|Right)|Page(Up|Down)|Home|End|Tab|Enter|Escape|Backspace|Delete|Insert|ContextMenu)$/;

/**
 * Why a key cannot be given to a command: the browser, the system or a screen reader has it.
 * Undefined for one that is free.
 */
export function refusalOf(sequence: string): PlainKey | undefined {
  const keys = keysOf(sequence);
  for (const whole of keys) {
    const name = whole.replace(/^Shift\+/, '');
    if (whole.startsWith('Mod+')) return 'keys.refusedModifier';
    if (moving.test(name) || name === '' || name === ' ') return 'keys.refusedMoving';
    if (!isSign(name)) return 'keys.refusedBrowser';
  }
  return keys.length > MOST_KEYS ? 'keys.refusedLong' : undefined;
}
