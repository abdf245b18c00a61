import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexedPng } from '#src/render/cards/indexed-png.ts';
import { readPng } from '#tests/support/read-png.ts';

describe('a picture of few colours', () => {
  test('keeps each pixel in its place', async () => {
    const pixels = fc.integer({ min: 1, max: 6 }).chain((half) =>
      fc.record({
        width: fc.constant(2 * half),
        places: fc.array(fc.integer({ min: 0, max: 15 }), {
          minLength: 2 * half,
          maxLength: 8 * half,
        }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(pixels, async ({ width, places }) => {
        const height = Math.floor(places.length / width);
        const png = await indexedPng({
          width,
          height,
          palette: [[1, 2, 3]],
          indexAt: (pixel) => places[pixel] ?? 0,
        });
        expect(readPng(png)).toEqual({
          width,
          height,
          pixels: places.slice(0, width * height),
          palette: [1, 2, 3],
        });
      }),
    );
  });
});
