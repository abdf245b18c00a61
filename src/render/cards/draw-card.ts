import { renderAsync } from '@resvg/resvg-js';
import { CARD_WIDTH, type CardWords } from '#src/head/text-card.ts';
import { ACCENT, INK, PAPER } from './card-colours.ts';
import { bold, regular } from './card-fonts.ts';
import { cardSvg } from './card-svg.ts';
import { indexedPng, type Rgb } from './indexed-png.ts';

/** No font of the system's is looked at: the same words give the same picture everywhere. */
const options = { font: { loadSystemFonts: false, fontFiles: [bold.file, regular.file], defaultFontFamily: bold.family } };

const part = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
const rgb = (hex: string): Rgb => [part(hex, 1), part(hex, 3), part(hex, 5)];

const [ink, paper, accent] = [rgb(INK), rgb(PAPER), rgb(ACCENT)];

/** Shades from ink to paper, both counted; the place after them is the accent's. */
const SHADES = 15;

const shade = (at: number): Rgb => {
  const between = (from: number, to: number): number => Math.round(from + ((to - from) * at) / (SHADES - 1));
  return [between(ink[0], paper[0]), between(ink[1], paper[1]), between(ink[2], paper[2])];
};

const palette: readonly Rgb[] = [...Array.from({ length: SHADES }, (_, at) => shade(at)), accent];

/** Draws a card as PNG. The work is done on the threads of Node's pool, so that several can be drawn at a time. */
export async function drawCard(words: CardWords): Promise<Buffer> {
  const { pixels } = await renderAsync(cardSvg(words), options);
  return indexedPng(indexPixels(pixels), CARD_WIDTH, palette);
}

/** Only the accent is redder than it is green by more than a little; of all else the red alone tells the shade. */
function indexPixels(pixels: Buffer): Uint8Array {
  const indexes = new Uint8Array(pixels.length / 4);
  const perShade = (SHADES - 1) / (paper[0] - ink[0]);
  for (let at = 0, from = 0; at < indexes.length; at += 1, from += 4) {
    const red = pixels[from] ?? 0;
    const isAccent = red - (pixels[from + 1] ?? 0) > 64;
    indexes[at] = isAccent ? SHADES : Math.max(0, Math.round((red - ink[0]) * perShade));
  }
  return indexes;
}
