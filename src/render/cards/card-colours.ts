/**
 * The light colours of styles/tokens.css: previews stand on pages of every colour, and paper reads
 * on all of them.
 */
export const PAPER = '#fcfcfb';
export const INK = '#17181a';
export const INK_2 = '#585b60';
export const ACCENT = '#a3181f';
