import type { PaletteOption } from '#src/components/palette/palette-option.ts';
import type { RankedEntry } from '#src/search/palette/rank-entries.ts';

/** An entry of the palette, by which it is found and shown, and what choosing it does. */
export type PaletteEntry = RankedEntry & PaletteOption & { readonly run: () => void };
