import * as fc from 'fast-check';

/**
 * Pieces that meet each other badly: halves of entities and tags, joiners, controls, combining
 * marks, all of Unicode.
 */
export const hostile = fc
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
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Words of an article on HTML, tags among them, as its readers see them. */
export const onHtml = fc
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
export const hiding = fc
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
