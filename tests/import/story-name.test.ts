import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storyName } from '#src/import/articles/story-name.ts';
import { runs } from '../support/few.ts';

describe('the name of a story', () => {
  const time = Date.parse('2026-03-02T23:59:59Z');
  const nameOf = (title: string, taken: string[] = []): string =>
    storyName({ title, time }, 'abc', (slug) => taken.includes(slug));

  test.each([
    ['Harbour bridge: “closed”', '2026-03-02-harbour-bridge-closed'],
    ['Zürich: Straße gesperrt', '2026-03-02-zurich-strasse-gesperrt'],
    ['Москва', '2026-03-02-moskva'],
    ['北浜県沖でM6.1の地震 最大震度5強', '2026-03-02-abc'],
    ['700 مليون دينار لتوسعة ميناء المرسى', '2026-03-02-abc'],
    ['?!', '2026-03-02-abc'],
    ["It's on", '2026-03-02-its-on'],
  ])('of “%s” is %s', (title, name) => {
    expect(nameOf(title)).toBe(name);
  });

  test('counts up when it is taken', () => {
    const first = '2026-03-02-bridge';
    expect(nameOf('Bridge', [first])).toBe(`${first}-2`);
    expect(nameOf('Bridge', [first, `${first}-2`])).toBe(`${first}-3`);
  });

  test('is an address as it is, for any headline', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(nameOf(title)).toMatch(/^2026-03-02-[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(nameOf(title).length).toBeLessThan(90);
      }),
      runs(200, 5000),
    );
  });
});
