import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '#src/compile/articles/clean-text.ts';
import { MOST_STEPS } from '#src/compile/markup/step-budget.ts';
import { forAll } from '#tests/support/for-all.ts';

/**
 * Pieces that meet each other badly: halves of entities and tags, joiners, controls, combining
 * marks, all of Unicode.
 */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '&amp;',
        '&',
        'amp;',
        '&lt;',
        '&#x',
        '26;',
        '&#0;',
        '&nbsp;',
        '&NotEqualTilde;',
        '&fj',
      ),
      fc.constantFrom(
        '<b>',
        '</p>',
        '<',
        '>',
        '<script>',
        '</script',
        '<!--',
        '-->',
        '<a href="',
        '"',
        '<MSFT.O>',
        '<br',
        '/>',
      ),
      fc.constantFrom(
        '\u200d',
        '\u200c',
        '\u202e',
        '\u2066',
        '\u200f',
        '\ufeff',
        '\u00ad',
        '\ufe0f',
        '\u{e0067}',
        '\u{e007f}',
      ),
      fc.constantFrom(
        '\u{1f468}',
        '\u{1f469}',
        '\u{1f3fd}',
        '\u{1f3f4}',
        'ك',
        'क',
        '्',
        'می',
        'e',
        '\u0301',
        '\u0344',
        '\u212b',
      ),
      fc.constantFrom(
        ' ',
        '\n',
        '\t',
        '\0',
        '\u0085',
        '\u00a0',
        '\u3000',
        '\u2028',
        '\ud83d',
        '\udc68',
        '\ufffe',
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((pieces) => pieces.join(''));

/** A text as HTML writes it. */
const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Words of an article on HTML, tags among them, as its readers see them. */
const onHtml = fc
  .array(
    fc.constantFrom(
      'the',
      'use',
      'of',
      '<dialog>',
      '<br>',
      '</body>',
      '<script>',
      '<input type="range">',
      '&nbsp;',
      '&lt;b&gt;',
      'R&D',
      'a < b',
      '<T>',
      '<!--',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => words.join(' '));

/** Hidden content, cut off or not, in pieces that no reader may see. */
const secret = fc.constantFrom(
  'secret(1);',
  'var secret = 1;',
  '.secret { color: red }',
  '"secret"',
  '<b>secret</b>',
  "let secret='<p>';",
);
const hiding = fc
  .tuple(
    fc.constantFrom(
      'script',
      'SCRIPT',
      'style',
      'iframe',
      'object',
      'svg',
      'math',
      'template',
      'noscript',
    ),
    fc.constantFrom('', ' src="a"', " x='>'", ' async'),
    fc.array(secret, { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(
    ([name, attributes, content, isCut]) =>
      `<${name}${attributes}>${content.join('')}${isCut ? '' : `</${name}>`}`,
  );

describe('whatever comes in', () => {
  test('a text that was escaped once is read as it was written', () => {
    forAll(
      fc.property(onHtml, (text) => {
        expect(cleanText(escapeHtml(text))).toBe(text);
        expect(cleanText(`On ${escapeHtml(escapeHtml(text))}`)).toBe(`On ${escapeHtml(text)}`);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a text without angle brackets and ampersands is cleaned once and for all', () => {
    forAll(
      fc.property(hostile, (text) => {
        const once = cleanText(text.replace(/[<>&]/g, ''));
        expect(cleanText(once)).toBe(once);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ['marks that NFC puts in another order', '\u0344\u094d\u200d\u0915'],
    ['marks that NFC doubles', `e${'\u0344'.repeat(30)}`],
    [
      'marks on both sides of a joiner that goes',
      `e${'\u0301'.repeat(20)}\u200d${'\u0301'.repeat(20)}`,
    ],
  ])('a joiner or mark that stays, stays when cleaned again: %s', (_, text) => {
    const once = cleanText(text);
    expect(cleanText(once)).toBe(once);
  });

  test('of hidden elements nothing is seen, whether they end or are cut off', () => {
    forAll(
      fc.property(
        fc.array(
          fc.oneof(hiding, fc.constantFrom('One. ', '<p>', '</p>', '<b>two</b>', 'a < b ')),
          { maxLength: 6 },
        ),
        (pieces) => {
          expect(cleanText(pieces.join(''))).not.toContain('secret');
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('cleaning ends when the steps of a file are spent, whatever is repeated', () => {
    const piece = fc.oneof(
      hiding,
      onHtml,
      fc.constantFrom(
        '<a "',
        "<a x='",
        '<!',
        '<!--',
        '</p',
        '<script',
        '<br ',
        '="',
        '&lt;',
        ']]>',
        '<![CDATA[',
      ),
    );
    forAll(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), (pieces) => {
        const text = pieces.join('');
        const stepsOf = (length: number): number => {
          const steps = { spent: 0 };
          cleanText(text.repeat(Math.ceil(length / text.length)).slice(0, length), steps);
          return steps.spent;
        };
        expect(stepsOf(16_000)).toBeLessThan(MOST_STEPS + 10 * 16_000);
        expect(stepsOf(16_000)).toBe(stepsOf(16_000));
      }),
      { numRuns: 300 },
    );
  });

  test('nothing is left that controls, hides or turns text, and nothing that is not composed', () => {
    forAll(
      fc.property(hostile, (text) => {
        const clean = cleanText(text);
        expect(clean).not.toMatch(
          /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u,
        );
        expect(clean).not.toMatch(/^\s|\s$|\s\s|[^\S ]/);
        expect(clean).toBe(clean.normalize('NFC'));
        expect(clean.length).toBeLessThanOrEqual(5_000);
      }),
      { numRuns: 2_000 },
    );
  });

  test('plain words come out as they went in', () => {
    const words = fc.array(
      fc.stringMatching(/^[!-%'-;=?-~\u00a1-\u00ac\u00ae-\u017e\u2013-\u2026]+$/),
      { minLength: 1 },
    );
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
