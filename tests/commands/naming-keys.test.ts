import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyName, type PressedKey } from '#src/commands/keys/key-name.ts';

const pressed = (of: Partial<PressedKey> & { readonly altGraph?: boolean }): string | undefined =>
  keyName({
    key: '',
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    getModifierState: (name) => name === 'AltGraph' && of.altGraph === true,
    ...of,
  });

describe('a pressed key is named', () => {
  test.each([
    ['a letter', { key: 'j', code: 'KeyJ' }, 'j'],
    ['a letter under Caps Lock', { key: 'J', code: 'KeyJ' }, 'j'],
    ['a letter with Shift', { key: 'J', code: 'KeyJ', shiftKey: true }, 'Shift+j'],
    ['with Shift under Caps Lock', { key: 'j', code: 'KeyJ', shiftKey: true }, 'Shift+j'],
    ['by what it writes on Dvorak, not by its place', { key: 'j', code: 'KeyC' }, 'j'],
    ['an accented Latin letter', { key: 'é', code: 'Digit2' }, 'é'],
    ['? by what it writes, here with Shift', { key: '?', code: 'Slash', shiftKey: true }, '?'],
    ['? on a French keyboard', { key: '?', code: 'KeyM', shiftKey: true }, '?'],
    ['/ on a German keyboard', { key: '/', code: 'Digit7', shiftKey: true }, '/'],
    ['Cyrillic о in the place of j', { key: 'о', code: 'KeyJ' }, 'j'],
    ['Cyrillic О with Shift', { key: 'О', code: 'KeyJ', shiftKey: true }, 'Shift+j'],
    ['Cyrillic х in the place of [', { key: 'х', code: 'BracketLeft' }, '['],
    ['Arabic ت in the place of j', { key: 'ت', code: 'KeyJ' }, 'j'],
    ['Arabic ظ in the place of /', { key: 'ظ', code: 'Slash' }, '/'],
    ['Greek κ in the place of k', { key: 'κ', code: 'KeyK' }, 'k'],
    ['Hebrew ח in the place of j', { key: 'ח', code: 'KeyJ' }, 'j'],
    ['/ on a Hebrew keyboard, in the place of q', { key: '/', code: 'KeyQ' }, '/'],
    ['an arrow', { key: 'ArrowDown', code: 'ArrowDown' }, 'ArrowDown'],
    [
      'an arrow with Shift',
      { key: 'ArrowDown', code: 'ArrowDown', shiftKey: true },
      'Shift+ArrowDown',
    ],
    ['Ctrl', { key: 'k', code: 'KeyK', ctrlKey: true }, 'Mod+k'],
    ['Cmd, on a Cyrillic layout', { key: 'л', code: 'KeyK', metaKey: true }, 'Mod+k'],
  ] as const)('%s', (_, key, name) => {
    expect(pressed(key)).toBe(name);
  });

  test.each([
    ['composing', { key: 'j', isComposing: true }],
    ['of an input method', { key: 'Process', code: 'KeyJ' }],
    ['dead', { key: 'Dead', code: 'BracketLeft' }],
    ['with AltGr', { key: '[', code: 'Digit8', altGraph: true }],
    ['with AltGr as Windows says it', { key: '[', code: 'Digit8', ctrlKey: true, altKey: true }],
    ['with Alt', { key: 'j', altKey: true }],
    ['with Ctrl and Cmd', { key: 'k', ctrlKey: true, metaKey: true }],
    ['with Ctrl and Shift', { key: 'K', ctrlKey: true, shiftKey: true }],
    ['with Ctrl and no sign', { key: 'Home', ctrlKey: true }],
    ['that only changes others', { key: 'Shift', shiftKey: true }],
    ['unknown', { key: 'Unidentified' }],
  ] as const)('not if it is %s', (_, key) => {
    expect(pressed(key)).toBeUndefined();
  });

  test('with Alt or AltGr never, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), fc.boolean(), (key, altKey, shiftKey) => {
        expect(pressed({ key, altKey, altGraph: !altKey, shiftKey })).toBeUndefined();
      }),
    );
  });
});
