import * as fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { drawableText } from '#src/head/drawable-text.ts';
import { storyCard } from '#src/head/text-card.ts';
import { catalogues } from '#src/messages/languages/all.ts';
import { en } from '#src/messages/languages/en.ts';
import { startCatalogue } from '#src/messages/messages.ts';
import { breakLines } from '#src/render/cards/break-lines.ts';
import { bold, openFont, regular, textWidth } from '#src/render/cards/card-fonts.ts';
import { fitHeadline } from '#src/render/cards/fit-headline.ts';
import { forAll } from '#tests/support/for-all.ts';

test.each([
  ['en', '30 Dec 2021'],
  ['en-GB', '30 Dec 2021'],
  ['de', '2021-12-30'],
  ['ja', '2021-12-30'],
])('a card of a site in %s is the same in every language of the interface', (tag, date) => {
  onTestFinished(() => startCatalogue(en));
  const site = { title: 'Paper', description: '', language: tag, timeZone: 'UTC' };
  const outlet = { name: 'The Courier', domain: 'courier.example' };
  const cards = Object.values(catalogues).map((catalogue) => {
    startCatalogue(catalogue);
    return storyCard({ title: 'A headline', outlet, time: '2021-12-30T14:05:00Z' }, site);
  });
  expect(new Set(cards.map(({ path }) => path)).size).toBe(1);
  expect(cards[0]?.words.note).toBe(date);
});

describe('what can be drawn', () => {
  test.each([
    ['AI giant postpones “listing”', 'AI giant postpones “listing”'],
    ['Việt Nam: công nghệ số', 'Việt Nam: công nghệ số'],
    ['Привет,   мир', 'Привет, мир'],
    ['Cafe\u0301 🎉 opened ☕️', 'Café opened'],
    ['non\u2011breaking', 'non-breaking'],
  ])('%s', (text, drawn) => {
    expect(drawableText(text)).toBe(drawn);
  });

  test.each(['日本語の見出し', 'عاجل: خبر', 'כותרת', '1 한국', 'ไทย', '🎉', ''])(
    'not %s',
    (text) => {
      expect(drawableText(text)).toBeUndefined();
    },
  );

  test('is in both fonts, to the last character', () => {
    const isMissing = (character: string): boolean =>
      [bold, regular].some(
        (cut) => !openFont(cut).hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
      );
    const drawn = new Set(
      Array.from(
        { length: 0x30000 },
        (_, code) => drawableText(String.fromCodePoint(code)) ?? '',
      ).join(''),
    );
    expect(drawn.size).toBeGreaterThan(600);
    expect([...drawn].filter(isMissing)).toEqual([]);
  });
});

describe('setting a headline', () => {
  const words = fc.array(fc.stringMatching(/^[A-Za-zäéø,.’-]{1,30}$/), {
    minLength: 1,
    maxLength: 40,
  });

  test('breaks it into lines that fit and lose nothing', () => {
    forAll(
      fc.property(words, fc.integer({ min: 60, max: 1040 }), (parts, width) => {
        const text = parts.join(' ');
        const lines = breakLines(text, width, (part) => textWidth(part, bold, 40));
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(textWidth(line, bold, 40)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('stays within its room, and the shorter is not the smaller', () => {
    forAll(
      fc.property(words, (parts) => {
        const { size, lines } = fitHeadline(parts.join(' '), 1040, 306);
        expect(lines.length * size * 1.14).toBeLessThanOrEqual(306);
        expect(fitHeadline(parts.slice(0, 1).join(' '), 1040, 306).size).toBeGreaterThanOrEqual(
          size,
        );
      }),
    );
  });

  test('rather takes a smaller size than breaks a word', () => {
    expect(fitHeadline('Rechtsschutzversicherungsgesellschaften', 1040, 306).lines).toHaveLength(1);
  });
});
