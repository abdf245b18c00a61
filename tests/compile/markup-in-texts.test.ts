import { describe, expect, test } from 'vitest';
import { cleanText } from '#src/compile/articles/clean-text.ts';

/**
 * What goes from a text, and what it names and keeps: decisions/014-texts-as-written.md has the
 * rule.
 */
describe.each([
  ['a tag cut off by the end is dropped', 'Read on <a href="https://x.exam', 'Read on'],
  ['a tag cut off in its first attribute', 'Read on <a hre', 'Read on'],
  ['an end tag that is cut off', 'Read <b>on</b', 'Read on'],
  ['a tag without its bracket', 'Read <a href="x <b>on</b>', 'Read on'],
  ['an element without its end, cut off', '<p>Read <b>on and', 'Read on and'],
  ['an end tag without its beginning, cut off', 'on</b> and on.</p>', 'on and on.'],
  [
    'scripts and styles go with what they hold',
    'a<script>alert(1)</script>b<style>p{}</style>c',
    'a b c',
  ],
  ['scripts with signs of tags in them', 'a<script>if (a<b) x("</p>")</script >b', 'a b'],
  ['a script without its end', 'Read on.<script>var x=1; if (x) go()', 'Read on.'],
  ['a script without its end, behind a blank', 'Read on. <script> window.x = 1;', 'Read on.'],
  ['a script with a source, without its end', 'Read on. <script src="x.js"> and more', 'Read on.'],
  ['a style without its end', 'Read on. <style> p.lead { color: red', 'Read on.'],
  ['a frame without its end', 'Read on. <iframe src="https://x.example/">your browser', 'Read on.'],
  ['an object inside another', 'a<object><object>b</object>c</object>d', 'a d'],
  ['a comment', 'a<!-- b > c --> d<!-->e', 'a d e'],
  ['a comment without its end', 'Read on.<!-- a > b <p>c</p>', 'Read on.'],
  [
    'a document',
    '<?xml version="1.0"?>\n<!DOCTYPE html>\n<html><body>Hello</body></html>',
    'Hello',
  ],
  ['CDATA is text', '<![CDATA[R&amp;D <b>now</b>]]> and ]]>', 'R&D now and ]]>'],
  ['pretty-printed markup', '<p>\n  Elements of <b>style</b>\n</p>\n', 'Elements of style'],
  ['a line break', 'One.<br>Two<br/>three <br /> four. <br> Five', 'One. Two three four. Five'],
  ['an image', 'One <img src="x.png" alt="a > b"> two', 'One two'],
  ['an apostrophe in a value without quotes', "<a title=it's>it's</a>", "it's"],
  [
    'a named element in signs of code',
    'Why we dropped `<iframe>` for good',
    'Why we dropped `<iframe>` for good',
  ],
  [
    'named elements in signs of code',
    'Use `<dialog>`, *<details>* or 「<summary>」 today',
    'Use `<dialog>`, *<details>* or 「<summary>」 today',
  ],
  [
    'what follows the parameter of a type',
    'From List<Object> to List<T>: a guide',
    'From List to List<T>: a guide',
  ],
  ['a named element', 'The <dialog> element, explained', 'The <dialog> element, explained'],
  ['named elements', '<dialog>, <details> and <summary>', '<dialog>, <details> and <summary>'],
  [
    'a named element in markup',
    '<p>The <dialog> element, <b>explained</b></p>',
    'The <dialog> element, explained',
  ],
  ['named tags of one element', 'The <b> and </b> tags', 'The <b> and </b> tags'],
  ['a named element that breaks lines', 'Why <br> is no list', 'Why <br> is no list'],
  [
    'a named element with its type',
    'Styling <input type="range"> well',
    'Styling <input type="range"> well',
  ],
  ['a named script', 'How to use the <script> tag', 'How to use the <script> tag'],
  ['a named script at the end', 'Do not fear <script>', 'Do not fear <script>'],
  [
    'a named script before prose',
    'Loading <script> without blocking: async and defer',
    'Loading <script> without blocking: async and defer',
  ],
  ['named scripts', 'What <script> and </script> do', 'What <script> and </script> do'],
  [
    'a named style beside a style',
    'The <style> element.<style>p{}</style>',
    'The <style> element.',
  ],
  ['a named end tag', 'Never forget </body> again', 'Never forget </body> again'],
  ['a named declaration', 'What <!DOCTYPE html> does', 'What <!DOCTYPE html> does'],
  ['a named attribute', 'The <details open> element', 'The <details open> element'],
  ['escaped tags are text', 'How to use the &lt;br&gt; tag', 'How to use the <br> tag'],
  ['escaped markup is text', 'Use &lt;b&gt;bold&lt;/b&gt; here', 'Use <b>bold</b> here'],
  [
    'an escaped script is text',
    'Never &lt;script&gt;alert(1)&lt;/script&gt;',
    'Never <script>alert(1)</script>',
  ],
  ['an escaped comment is text', 'Write &lt;!-- so --&gt;', 'Write <!-- so -->'],
  [
    'an escaped excerpt is HTML',
    '&lt;p&gt;R&amp;amp;D &lt;b&gt;now&lt;/b&gt;&lt;/p&gt;',
    'R&D now',
  ],
  ['an escaped excerpt, cut off', '&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two and', 'One Two and'],
  [
    'an escaped link',
    'Read &lt;a href=&quot;https://x.example/&quot;&gt;on&lt;/a&gt;.',
    'Read on.',
  ],
  ['escaped line breaks', 'One.&lt;br&gt;Two', 'One. Two'],
  ['an escaped frame', '&lt;iframe src=x&gt;a&lt;/iframe&gt;b', 'b'],
])('%s', (_, dirty, clean) => {
  test(JSON.stringify(dirty), () => expect(cleanText(dirty)).toBe(clean));
});
