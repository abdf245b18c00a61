import { renderAsync } from '@resvg/resvg-js';
import { CARD_HEIGHT, CARD_WIDTH, type CardWords } from '#src/head/text-card.ts';
import { ACCENT, INK, PAPER } from './card-colours.ts';
import { bold, regular } from './card-fonts.ts';
import { cardSvg } from './card-svg.ts';
import { indexedPng, type Rgb } from './indexed-png.ts';

/** Uses no system fonts, so the same words give the same picture everywhere. */
const options = {
  font: {
    loadSystemFonts: false,
    fontFiles: [bold.file, regular.file],
    defaultFontFamily: bold.family,
  },
};

const part = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
const rgb = (hex: string): Rgb => [part(hex, 1), part(hex, 3), part(hex, 5)];

const [ink, paper, accent] = [rgb(INK), rgb(PAPER), rgb(ACCENT)];

/** Shades from ink to paper, both included; the next index is the accent's. */
const SHADES = 15;

const shade = (at: number): Rgb => {
  const between = (from: number, to: number): number =>
    Math.round(from + ((to - from) * at) / (SHADES - 1));
  return [between(ink[0], paper[0]), between(ink[1], paper[1]), between(ink[2], paper[2])];
};

const palette: readonly Rgb[] = [...Array.from({ length: SHADES }, (_, at) => shade(at)), accent];

/** For each red value of a pixel, the index of the nearest shade. */
const nearest = Uint8Array.from({ length: 256 }, (_, red) =>
  Math.round((Math.max(0, red - ink[0]) * (SHADES - 1)) / (paper[0] - ink[0])),
);

/** Draws a card as PNG, on the threads of Node's pool, so that several can be drawn at once. */
export async function drawCard(words: CardWords): Promise<Buffer> {
  const { pixels } = await renderAsync(cardSvg(words), options);
  return indexedPng({
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    palette,
    // Only the accent is much redder than green; for all else red alone gives the shade.
    indexAt: (pixel) => {
      const red = pixels[4 * pixel] ?? 0;
      return red - (pixels[4 * pixel + 1] ?? 0) > 64 ? SHADES : (nearest[red] ?? 0);
    },
  });
}
