import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '#src/compile/clean-text.ts';
import { forAll } from '#tests/support/for-all.ts';

/** Pieces that meet each other badly: halves of entities and tags, joiners, controls, combining marks, all of Unicode. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('&amp;', '&', 'amp;', '&lt;', '&#x', '26;', '&#0;', '&nbsp;', '&NotEqualTilde;', '&fj'),
      fc.constantFrom('<b>', '</p>', '<', '>', '<script>', '</script', '<!--', '-->', '<a href="', '"', '<MSFT.O>', '<br', '/>'),
      fc.constantFrom('\u200d', '\u200c', '\u202e', '\u2066', '\u200f', '\ufeff', '\u00ad', '\ufe0f', '\u{e0067}', '\u{e007f}'),
      fc.constantFrom('\u{1f468}', '\u{1f469}', '\u{1f3fd}', '\u{1f3f4}', 'ك', 'क', '्', 'می', 'e', '\u0301', '\u0344', '\u212b'),
      fc.constantFrom(' ', '\n', '\t', '\0', '\u0085', '\u00a0', '\u3000', '\u2028', '\ud83d', '\udc68', '\ufffe'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((pieces) => pieces.join(''));

describe('whatever comes in', () => {
  test('cleaning twice is cleaning once', () => {
    forAll(
      fc.property(hostile, (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  test('nothing is left that controls, hides or turns text, and nothing that is not composed', () => {
    forAll(
      fc.property(hostile, (text) => {
        const clean = cleanText(text);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u);
        expect(clean).not.toMatch(/^\s|\s$|\s\s|[^\S ]/);
        expect(clean).toBe(clean.normalize('NFC'));
        expect(clean.length).toBeLessThanOrEqual(5_000);
      }),
      { numRuns: 2_000 },
    );
  });

  test('plain words come out as they went in', () => {
    const words = fc.array(fc.stringMatching(/^[!-%'-;=?-~\u00a1-\u00ac\u00ae-\u017e\u2013-\u2026]+$/), { minLength: 1 });
    forAll(
      fc.property(words, (list) => {
        const text = list.join(' ');
        expect(cleanText(text)).toBe(text);
        // With something to strip it is looked at character by character.
        expect(cleanText(`${text}\u200b`)).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe.each([
  ['entities are decoded', 'AT&amp;T &#8217;s &hellip; &nbsp;fun', 'AT&T ’s … fun'],
  ['entities that were encoded twice are decoded', 'AT&amp;amp;T and &amp;#8217;', 'AT&T and ’'],
  ['an ampersand that is no entity stays', 'R&D, Q&A and a &copy that is none', 'R&D, Q&A and a &copy that is none'],
  ['tags are dropped, and blocks part words', '<p>One</p><p>Two <b>bo</b>ld<br/>three</p>', 'One Two bold three'],
  ['tags with attributes are dropped', '<a href="https://x.example/?a>b" title=\'t\'>link</a>', 'link'],
  ['a tag cut off by the end is dropped', 'Read on <a href="https://x.exam', 'Read on'],
  ['scripts and styles go with what they hold', 'a<script>alert(1)</script>b<style>p{}</style>c', 'a b c'],
  ['encoded tags are tags', '&lt;iframe src=x&gt;a&lt;/iframe&gt;b', 'b'],
  ['a ticker is no tag', 'Microsoft Corp <MSFT.O> unveiled', 'Microsoft Corp <MSFT.O> unveiled'],
  ['a comparison is no tag', 'a < b and c > d, x <3', 'a < b and c > d, x <3'],
  ['an unknown name in brackets is no tag', 'Vec<T> of <Widget>', 'Vec<T> of <Widget>'],
  ['blanks are folded', ' \t one \r\n\u00a0 two\u3000\u2028three ', 'one two three'],
  ['direction controls are stripped', '\u202eevil\u202c \u2066x\u2069\u200f', 'evil x'],
  ['zero-width characters are stripped', 'ze\u200bro\ufeff wi\u00addth\u2060', 'zero width'],
  ['joiners between Latin letters are stripped', 'a\u200db\u200cc', 'abc'],
  ['a family stays one', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'],
  ['a heart on fire stays one', '\u2764\ufe0f\u200d\u{1f525}', '\u2764\ufe0f\u200d\u{1f525}'],
  ['a Persian word keeps its break', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['a Sinhala word keeps its joiner', 'ශ්\u200dරී', 'ශ්\u200dරී'],
  [
    'the flag of Scotland stays, loose tag characters do not',
    '\u{1f3f4}\u{e0067}\u{e0062}\u{e007f} x\u{e0041}',
    '\u{1f3f4}\u{e0067}\u{e0062}\u{e007f} x',
  ],
  ['letters are composed', 'cafe\u0301 \u212bngstro\u0308m', 'café Ångström'],
  ['controls are stripped', 'a\0b\u0007c\u009f', 'abc'],
  ['half a character becomes none', 'a\ud83d b', 'a b'],
])('%s', (_, dirty, clean) => {
  test(JSON.stringify(dirty), () => expect(cleanText(dirty)).toBe(clean));
});

test('a text without end is cut at a whole character', () => {
  const clean = cleanText('\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'.repeat(2_000));
  expect(clean.length).toBeLessThanOrEqual(5_000);
  expect(clean).toMatch(/\u{1f467}…$/u);
});
