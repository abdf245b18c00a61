import { afterEach, describe, expect, test } from 'vitest';
import type { Language } from '#src/messages/catalogue.ts';
import { formatParts } from '#src/messages/format-parts.ts';
import { en } from '#src/messages/languages/en.ts';
import { startCatalogue, startLanguage, t } from '#src/messages/messages.ts';

const polish: Language = {
  ...en.language,
  tag: 'pl',
  plurals: ['one', 'few', 'many', 'other'],
  group: '\u00a0',
  groupFrom: 5,
};
const arabic: Language = {
  ...en.language,
  tag: 'ar',
  direction: 'rtl',
  plurals: ['zero', 'one', 'two', 'few', 'many', 'other'],
};

afterEach(() => startCatalogue(en));

describe('a message', () => {
  test('takes its values, with the separators of the language', () => {
    expect(t('site.stories', { n: 1 })).toBe('1 story');
    expect(t('site.stories', { n: 3039 })).toBe('3,039 stories');
    expect(formatParts('{a} and {b}', { a: 1234, b: 'x' }, polish).join('')).toBe('1234 and x');
    expect(formatParts('{a}', { a: 0.7 }, { ...polish, decimal: ',' }).join('')).toBe('0,7');
    expect(formatParts('{a}', { a: 12345 }, polish).join('')).toBe('12\u00a0345');
  });

  test.each([
    [1, '1 plik'],
    [2, '2 pliki'],
    [5, '5 plików'],
    [22, '22 pliki'],
    [112, '112 plików'],
  ])('chooses the form of %d by the rules of the language', (n, text) => {
    expect(formatParts('{n:# plik|# pliki|# plików|# pliku}', { n }, polish).join('')).toBe(text);
  });

  test.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [7, 'few'],
    [11, 'many'],
    [100, 'other'],
  ])('has six forms in Arabic: %d is %s', (n, form) => {
    expect(formatParts('{n:zero|one|two|few|many|other}', { n }, arabic).join('')).toBe(form);
  });

  test('isolates a text of the other direction, and no other', () => {
    expect(formatParts('by {name}', { name: 'هسبريس' }, polish).join('')).toBe(
      'by \u2068هسبريس\u2069',
    );
    expect(formatParts('by {name}', { name: 'BBC' }, polish).join('')).toBe('by BBC');
    expect(formatParts('من {name}', { name: 'BBC' }, arabic).join('')).toBe('من \u2068BBC\u2069');
    expect(formatParts('{month} 2024', { month: 'فبراير' }, arabic).join('')).toBe('فبراير 2024');
    const names = formatParts('{a} و{b}', { a: 'BBC', b: 'CNN' }, arabic).join('');
    expect(formatParts('من {names}', { names }, arabic).join('')).toBe(`من ${names}`);
  });

  test('keeps the values that a component gives', () => {
    const element = { is: 'an element' };
    expect(formatParts('{n:# report|# reports} by {who}.', { n: 2, who: element }, polish)).toEqual(
      ['', '2 reports', ' by ', element, '.'],
    );
  });

  test('of a room that was not loaded names the room', () => {
    startLanguage(en.language);
    expect(() => t('site.stories', { n: 1 })).toThrow(/site\.stories is not loaded/);
  });
});
