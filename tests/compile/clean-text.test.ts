import { describe, expect, test } from 'vitest';
import { cleanText } from '#src/compile/articles/clean-text.ts';

describe.each([
  ['entities are decoded', 'AT&amp;T &#8217;s &hellip; &nbsp;fun', 'AT&T ’s … fun'],
  [
    'entities are decoded once',
    'AT&amp;T, &amp;nbsp;, &amp;amp; and &amp;#8217;',
    'AT&T, &nbsp;, &amp; and &#8217;',
  ],
  ['a tag that was escaped twice', 'the &amp;lt;br&amp;gt; tag', 'the &lt;br&gt; tag'],
  [
    'an ampersand that is no entity stays',
    'R&D, Q&A and a &copy that is none',
    'R&D, Q&A and a &copy that is none',
  ],
  [
    'tags are dropped, and blocks part words',
    '<p>One</p><p>Two <b>bo</b>ld<br/>three</p>',
    'One Two bold three',
  ],
  [
    'tags with attributes are dropped',
    '<a href="https://x.example/?a>b" title=\'t\'>link</a>',
    'link',
  ],
  ['a ticker is no tag', 'Microsoft Corp <MSFT.O> unveiled', 'Microsoft Corp <MSFT.O> unveiled'],
  ['a comparison is no tag', 'a < b and c > d, x <3', 'a < b and c > d, x <3'],
  ['an unknown name in brackets is no tag', 'Vec<T> of <Widget>', 'Vec<T> of <Widget>'],
  ['blanks are folded', ' \t one \r\n\u00a0 two\u3000\u2028three ', 'one two three'],
  ['direction controls are stripped', '\u202eevil\u202c \u2066x\u2069\u200f', 'evil x'],
  ['zero-width characters are stripped', 'ze\u200bro\ufeff wi\u00addth\u2060', 'zero width'],
  ['joiners between Latin letters are stripped', 'a\u200db\u200cc', 'abc'],
  [
    'a family stays one',
    '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
    '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  ],
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
  [
    'marks without end are cut',
    `a${'\u0301\u0323'.repeat(500)}b`,
    `\u1ea1${'\u0323'.repeat(14)}${'\u0301'.repeat(15)}b`,
  ],
])('%s', (_, dirty, clean) => {
  test(JSON.stringify(dirty), () => expect(cleanText(dirty)).toBe(clean));
});

test('a text without end is cut at a whole character', () => {
  const clean = cleanText('\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'.repeat(2_000));
  expect(clean.length).toBeLessThanOrEqual(5_000);
  expect(clean).toMatch(/\u{1f467}…$/u);
});
