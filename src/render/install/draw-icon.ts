import { renderAsync } from '@resvg/resvg-js';
import { drawableText } from '#src/head/drawable-text.ts';
import { ACCENT, PAPER } from '../cards/card-colours.ts';
import { bold, textWidth } from '../cards/card-fonts.ts';
import { escapeHtml } from '../escape-html.ts';

/** Heights in the cards' font, in sizes: of a capital, and of a mark above it. */
const CAPITAL = 0.67;
const MARK = 0.25;

type IconShape = {
  readonly size: number;
  /**
   * Systems cut it to a circle of 80 % of its size: nothing may be outside, and no edge is round.
   */
  readonly maskable: boolean;
};

/**
 * The icon of a site as PNG: the first letter of its title on the accent colour, or columns of a
 * newspaper if the font of the cards does not have the letter.
 */
export async function drawIcon(title: string, shape: IconShape): Promise<Buffer> {
  const image = await renderAsync(iconSvg(title, shape), {
    font: { loadSystemFonts: false, fontFiles: [bold.file], defaultFontFamily: bold.family },
  });
  return image.asPng();
}

/** Its drawing, on a field of 512 units. */
export function iconSvg(title: string, { size, maskable }: IconShape): string {
  const initial = firstLetter(title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 512 512">`,
    `<rect width="512" height="512" rx="${maskable ? 0 : 64}" fill="${ACCENT}"/>`,
    initial === undefined ? columns(maskable ? 0.62 : 0.8) : letter(initial, maskable ? 290 : 380),
    '</svg>',
  ].join('');
}

/** The first letter or digit of a title, in capitals; undefined if it cannot be drawn. */
function firstLetter(title: string): string | undefined {
  const words = title.replace(/^the\s+(?=\S)/i, '');
  const [first] = /[\p{L}\p{N}]/u.exec(words) ?? [];
  const capital = first?.toLocaleUpperCase('en');
  return capital === undefined || [...capital].length > 1 ? undefined : drawableText(capital);
}

function letter(text: string, most: number): string {
  const height = CAPITAL + (/\p{M}/u.test(text.normalize('NFD')) ? MARK : 0);
  // A wide letter is as wide as a high one is high.
  const fontSize = Math.round(most / Math.max(height, textWidth(text, bold, 1)));
  const baseline = Math.round(256 + (fontSize * height) / 2);
  return `<text x="256" y="${baseline}" text-anchor="middle" font-family="${bold.family}" font-weight="${bold.weight}" font-size="${fontSize}" fill="${PAPER}">${escapeHtml(text)}</text>`;
}

/** As in favicon.svg: a head, and two columns of text. */
const columns = (scale: number): string =>
  `<path transform="translate(256 256) scale(${16 * scale}) translate(-16 -16)" fill="${PAPER}" d="M7 6h18v2H7zm0 3.5h18v1H7zM7 14h8v12H7zm10 0h8v2h-8zm0 4h8v2h-8zm0 4h8v2h-8z"/>`;
