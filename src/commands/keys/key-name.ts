/** What of a key event decides about its name. */
export type PressedKey = Pick<
  KeyboardEvent,
  | 'key'
  | 'code'
  | 'ctrlKey'
  | 'metaKey'
  | 'altKey'
  | 'shiftKey'
  | 'isComposing'
  | 'getModifierState'
>;

/** The signs that other layouts have a letter in place of, where a keyboard of the USA has them. */
const signs: Readonly<Record<string, string>> = {
  BracketLeft: '[',
  BracketRight: ']',
  Slash: '/',
  Semicolon: ';',
  Quote: "'",
  Comma: ',',
  Period: '.',
  Backquote: '`',
};

/**
 * The name of a pressed key as bindings write it: `j`, `Shift+j`, `?`, `ArrowDown`, `Mod+k`.
 * Undefined for what belongs to others: input methods, dead keys, AltGr, other modifiers. A letter
 * is taken by what it writes, whatever Caps Lock says; on a layout without Latin letters by its
 * place. Shift belongs to the sign that it makes.
 */
export function keyName(pressed: PressedKey): string | undefined {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  if (pressed.isComposing || altKey || pressed.getModifierState('AltGraph')) return undefined;
  if (key === 'Process' || key === 'Dead' || key === 'Unidentified' || key === '') return undefined;
  if (isModifier(key)) return undefined;
  const name = plainName(key, code);
  if (ctrlKey || metaKey)
    return ctrlKey !== metaKey && !shiftKey && isSign(name) ? `Mod+${name}` : undefined;
  return shiftKey && (!isSign(name) || isLetter(name) || name === ' ') ? `Shift+${name}` : name;
}

/** Whether a key's name is one written sign, as the keys that WCAG 2.1.4 is about. */
export const isSign = (name: string): boolean => [...name].length === 1;

/** Whether a key only changes others. */
export const isModifier = (key: string): boolean =>
  /^(Shift|Control|Alt|AltGraph|Meta|OS|CapsLock|NumLock|ScrollLock|Fn|FnLock|Hyper|Super|Symbol|SymbolLock)$/.test(
    key,
  );

const isLetter = (name: string): boolean => /^\p{L}$/u.test(name);

function plainName(key: string, code: string): string {
  if (!isSign(key)) return key;
  if (!isLetter(key) || /\p{Script=Latin}/u.test(key)) return key.toLowerCase();
  return (/^Key([A-Z])$/.exec(code)?.[1] ?? signs[code] ?? key).toLowerCase();
}
