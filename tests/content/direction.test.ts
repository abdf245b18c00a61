import { expect, test } from 'vitest';
import { directionOf } from '#src/content/text/direction.ts';
import { textMarks } from '#src/content/text/text-marks.ts';

test.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['ur-PK', 'rtl'],
  ['ckb', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['pa', 'ltr'],
  ['pa-PK', 'rtl'],
  ['zh-Hant', 'ltr'],
  ['arn', 'ltr'],
  ['und', 'ltr'],
  ['und-Hebr', 'rtl'],
])('%s is written %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});

const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr'];

test('every language of two letters is written as its usual script', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const tags = letters.flatMap((a) => letters.map((b) => a + b));
  const wrong = tags.filter((tag) => {
    const script = new Intl.Locale(tag).maximize().script ?? '';
    return (directionOf(tag) === 'rtl') !== RIGHT_TO_LEFT.includes(script);
  });
  expect(wrong).toEqual([]);
});

test('a text names its language only where it is not the page’s', () => {
  expect(textMarks('en-GB', 'en')).toEqual({ lang: undefined, dir: 'ltr' });
  expect(textMarks('de', 'en')).toEqual({ lang: 'de', dir: 'ltr' });
  expect(textMarks('ar', 'en')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(textMarks('en', 'ar')).toEqual({ lang: 'en', dir: 'ltr' });
});

test('countries and scripts that have other glyphs are other languages', () => {
  expect(textMarks('zh-TW', 'zh-Hans').lang).toBe('zh-TW');
  expect(textMarks('sr-Latn', 'sr').lang).toBe('sr-Latn');
});

test('an unknown language is an empty one, with the direction of its letters', () => {
  expect(textMarks('und', 'ar')).toEqual({ lang: '', dir: 'ltr' });
  expect(textMarks('und-Arab', 'en')).toEqual({ lang: '', dir: 'rtl' });
});
