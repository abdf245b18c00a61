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

/** A text as HTML writes it. */
const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

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
    fc.constantFrom('script', 'SCRIPT', 'style', 'iframe', 'object', 'svg', 'math', 'template', 'noscript'),
    fc.constantFrom('', ' src="a"', " x='>'", ' async'),
    fc.array(secret, { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([name, attributes, content, isCut]) => `<${name}${attributes}>${content.join('')}${isCut ? '' : `</${name}>`}`);

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

  test('of hidden elements nothing is seen, whether they end or are cut off', () => {
    forAll(
      fc.property(
        fc.array(fc.oneof(hiding, fc.constantFrom('One. ', '<p>', '</p>', '<b>two</b>', 'a < b ')), { maxLength: 6 }),
        (pieces) => {
          expect(cleanText(pieces.join(''))).not.toContain('secret');
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('cleaning takes steps in proportion to a text, wherever it is repeated', () => {
    const piece = fc.oneof(
      hiding,
      onHtml,
      fc.constantFrom('<a "', "<a x='", '<!', '<!--', '</p', '<script', '<br ', '="', '&lt;', ']]>', '<![CDATA['),
    );
    forAll(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), (pieces) => {
        const text = pieces.join('');
        const stepsOf = (length: number): number => {
          const steps = { spent: 0 };
          cleanText(text.repeat(Math.ceil(length / text.length)).slice(0, length), steps);
          return steps.spent;
        };
        expect(stepsOf(16_000)).toBeLessThan(40 * 16_000);
      }),
      { numRuns: 300 },
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
  ['entities are decoded once', 'AT&amp;T, &amp;nbsp;, &amp;amp; and &amp;#8217;', 'AT&T, &nbsp;, &amp; and &#8217;'],
  ['a tag that was escaped twice', 'the &amp;lt;br&amp;gt; tag', 'the &lt;br&gt; tag'],
  ['an ampersand that is no entity stays', 'R&D, Q&A and a &copy that is none', 'R&D, Q&A and a &copy that is none'],
  ['tags are dropped, and blocks part words', '<p>One</p><p>Two <b>bo</b>ld<br/>three</p>', 'One Two bold three'],
  ['tags with attributes are dropped', '<a href="https://x.example/?a>b" title=\'t\'>link</a>', 'link'],
  ['a tag cut off by the end is dropped', 'Read on <a href="https://x.exam', 'Read on'],
  ['a tag cut off in its first attribute', 'Read on <a hre', 'Read on'],
  ['an end tag that is cut off', 'Read <b>on</b', 'Read on'],
  ['a tag without its bracket', 'Read <a href="x <b>on</b>', 'Read on'],
  ['an element without its end, cut off', '<p>Read <b>on and', 'Read on and'],
  ['an end tag without its beginning, cut off', 'on</b> and on.</p>', 'on and on.'],
  ['scripts and styles go with what they hold', 'a<script>alert(1)</script>b<style>p{}</style>c', 'a b c'],
  ['scripts with signs of tags in them', 'a<script>if (a<b) x("</p>")</script >b', 'a b'],
  ['a script without its end', 'Read on.<script>var x=1; if (x) go()', 'Read on.'],
  ['a script without its end, behind a blank', 'Read on. <script> window.x = 1;', 'Read on.'],
  ['a script with a source, without its end', 'Read on. <script src="x.js"> and more', 'Read on.'],
  ['a style without its end', 'Read on. <style> p.lead { color: red', 'Read on.'],
  ['a frame without its end', 'Read on. <iframe src="https://x.example/">your browser', 'Read on.'],
  ['an object inside another', 'a<object><object>b</object>c</object>d', 'a d'],
  ['a comment', 'a<!-- b > c --> d<!-->e', 'a d e'],
  ['a comment without its end', 'Read on.<!-- a > b <p>c</p>', 'Read on.'],
  ['a document', '<?xml version="1.0"?>\n<!DOCTYPE html>\n<html><body>Hello</body></html>', 'Hello'],
  ['CDATA is text', '<![CDATA[R&amp;D <b>now</b>]]> and ]]>', 'R&D now and ]]>'],
  ['pretty-printed markup', '<p>\n  Elements of <b>style</b>\n</p>\n', 'Elements of style'],
  ['a line break', 'One.<br>Two<br/>three <br /> four. <br> Five', 'One. Two three four. Five'],
  ['an image', 'One <img src="x.png" alt="a > b"> two', 'One two'],
  ['an apostrophe in a value without quotes', "<a title=it's>it's</a>", "it's"],
  ['a named element', 'The <dialog> element, explained', 'The <dialog> element, explained'],
  ['named elements', '<dialog>, <details> and <summary>', '<dialog>, <details> and <summary>'],
  ['a named element in markup', '<p>The <dialog> element, <b>explained</b></p>', 'The <dialog> element, explained'],
  ['named tags of one element', 'The <b> and </b> tags', 'The <b> and </b> tags'],
  ['a named element that breaks lines', 'Why <br> is no list', 'Why <br> is no list'],
  ['a named element with its type', 'Styling <input type="range"> well', 'Styling <input type="range"> well'],
  ['a named script', 'How to use the <script> tag', 'How to use the <script> tag'],
  ['a named script at the end', 'Do not fear <script>', 'Do not fear <script>'],
  [
    'a named script before prose',
    'Loading <script> without blocking: async and defer',
    'Loading <script> without blocking: async and defer',
  ],
  ['named scripts', 'What <script> and </script> do', 'What <script> and </script> do'],
  ['a named style beside a style', 'The <style> element.<style>p{}</style>', 'The <style> element.'],
  ['a named end tag', 'Never forget </body> again', 'Never forget </body> again'],
  ['a named declaration', 'What <!DOCTYPE html> does', 'What <!DOCTYPE html> does'],
  ['a named attribute', 'The <details open> element', 'The <details open> element'],
  ['escaped tags are text', 'How to use the &lt;br&gt; tag', 'How to use the <br> tag'],
  ['escaped markup is text', 'Use &lt;b&gt;bold&lt;/b&gt; here', 'Use <b>bold</b> here'],
  ['an escaped script is text', 'Never &lt;script&gt;alert(1)&lt;/script&gt;', 'Never <script>alert(1)</script>'],
  ['an escaped comment is text', 'Write &lt;!-- so --&gt;', 'Write <!-- so -->'],
  ['an escaped excerpt is HTML', '&lt;p&gt;R&amp;amp;D &lt;b&gt;now&lt;/b&gt;&lt;/p&gt;', 'R&D now'],
  ['an escaped excerpt, cut off', '&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two and', 'One Two and'],
  ['an escaped link', 'Read &lt;a href=&quot;https://x.example/&quot;&gt;on&lt;/a&gt;.', 'Read on.'],
  ['escaped line breaks', 'One.&lt;br&gt;Two', 'One. Two'],
  ['an escaped frame', '&lt;iframe src=x&gt;a&lt;/iframe&gt;b', 'b'],
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
  ['marks without end are cut', `a${'\u0301\u0323'.repeat(500)}b`, `\u1ea1${'\u0323'.repeat(14)}${'\u0301'.repeat(15)}b`],
])('%s', (_, dirty, clean) => {
  test(JSON.stringify(dirty), () => expect(cleanText(dirty)).toBe(clean));
});

test('a text without end is cut at a whole character', () => {
  const clean = cleanText('\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'.repeat(2_000));
  expect(clean.length).toBeLessThanOrEqual(5_000);
  expect(clean).toMatch(/\u{1f467}…$/u);
});
