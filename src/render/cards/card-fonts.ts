import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { ownFiles } from '#src/own/own-files.ts';

/**
 * A font of the family of all cards (Source Serif 4, SIL Open Font License), as the SVG names it.
 */
export type Cut = { readonly family: string; readonly weight: number; readonly file: string };

export const bold: Cut = {
  family: 'Source Serif 4',
  weight: 600,
  file: ownFiles.fontFile('600SemiBold/SourceSerif4_600SemiBold.ttf'),
};

export const regular: Cut = {
  family: 'Source Serif 4',
  weight: 400,
  file: ownFiles.fontFile('400Regular/SourceSerif4_400Regular.ttf'),
};

const fonts = new Map<Cut, Font>();
const advances = new Map<Cut, Map<string, number>>([
  [bold, new Map()],
  [regular, new Map()],
]);

/** The font of a cut, read once. Throws if it is not a single font. */
export function openFont(cut: Cut): Font {
  const known = fonts.get(cut);
  if (known) return known;
  const font = create(readFileSync(cut.file));
  if (font.isCollection) throw new TypeError(`${cut.file} holds more than one font`);
  fonts.set(cut, font);
  return font;
}

/** Width of a text in the unit of `size`, without kerning, which mostly tightens. */
export function textWidth(text: string, cut: Cut, size: number): number {
  let width = 0;
  for (const character of text) width += advanceOf(character, cut);
  return width * size;
}

/** How far a character moves the pen, in sizes. */
function advanceOf(character: string, cut: Cut): number {
  const known = advances.get(cut)?.get(character);
  if (known !== undefined) return known;
  const font = openFont(cut);
  const advance =
    font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
  advances.get(cut)?.set(character, advance);
  return advance;
}
