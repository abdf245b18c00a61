/**
 * The light colours of styles/tokens.css: previews are on pages of every colour, and paper is
 * readable on all.
 */
export const PAPER = '#fcfcfb';
export const INK = '#17181a';
export const INK_2 = '#585b60';
export const ACCENT = '#a3181f';
