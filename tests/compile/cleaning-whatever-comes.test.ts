import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '#src/compile/articles/clean-text.ts';
import { runs } from '#tests/support/few.ts';
import { forAll } from '#tests/support/for-all.ts';

import { escapeHtml, hiding, hostile, onHtml } from './hostile-html.ts';

describe('whatever comes in', () => {
  test('a text that was escaped once is read as it was written', () => {
    forAll(
      fc.property(onHtml, (text) => {
        expect(cleanText(escapeHtml(text))).toBe(text);
        expect(cleanText(`On ${escapeHtml(escapeHtml(text))}`)).toBe(`On ${escapeHtml(text)}`);
      }),
      runs(150, 1_000),
    );
  });

  test('a text without angle brackets and ampersands is cleaned once and for all', () => {
    forAll(
      fc.property(hostile, (text) => {
        const once = cleanText(text.replace(/[<>&]/g, ''));
        expect(cleanText(once)).toBe(once);
      }),
      runs(150, 1_000),
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
      runs(150, 1_000),
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
        expect(stepsOf(16_000)).toBeLessThan(8_000_000 + 10 * 16_000);
        expect(stepsOf(16_000)).toBe(stepsOf(16_000));
      }),
      runs(50, 300),
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
      runs(150, 2_000),
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
      runs(150, 1_000),
    );
  });
});
