/** A colour in the light and in the dark scheme. */
export type Scheme = 'light' | 'dark';
export const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/**
 * The colours that a publisher may set, as styles/tokens.css has them; a test compares the two.
 */
export const colourTokens = {
  '--paper': ['#fcfcfb', '#141517'],
  '--paper-2': ['#f1f1ee', '#1f2124'],
  '--ink': ['#17181a', '#e8e7e3'],
  '--ink-2': ['#585b60', '#a6a8ab'],
  '--rule': ['#d9d9d4', '#36393d'],
  '--rule-strong': ['#17181a', '#8d9094'],
  '--accent': ['#a3181f', '#ff9d92'],
  '--accent-ink': ['#ffffff', '#2a0706'],
  '--mark': ['#fff0b3', '#41370f'],
  '--focus': ['#17181a', '#ffffff'],
  '--danger': ['#8a4300', '#f0b35e'],
} as const satisfies Readonly<Record<`--${string}`, readonly [light: string, dark: string]>>;
export type ColourToken = keyof typeof colourTokens;

export const isColourToken = (name: string): name is ColourToken => name in colourTokens;

/**
 * The families that a publisher may set, and what else follows from each: letters of other scripts
 * keep the fonts of their languages (styles/fonts.css).
 */
export const fontTokens: Readonly<Record<string, string>> = {
  '--serif': '',
  '--sans': ';--ui:var(--sans)',
  '--font-mono': '',
};

/** A ground: a token, or so much of it (percent) mixed into the paper. */
export type Ground = { readonly token: ColourToken; readonly percent?: number };

type Pair = {
  readonly ink: ColourToken;
  readonly on: Ground;
  /** The least contrast by WCAG 2.2: 4.5 for text, 3 for controls and rules that mean something. */
  readonly least: 4.5 | 3;
  /** What of a page it is. */
  readonly where: string;
};

const text = (ink: ColourToken, token: ColourToken, where: string, percent?: number): Pair => ({
  ink,
  on: { token, ...(percent !== undefined && { percent }) },
  least: 4.5,
  where,
});
const control = (ink: ColourToken, token: ColourToken, where: string): Pair => ({
  ...text(ink, token, where),
  least: 3,
});

/** Every pair of colours that the styles put on each other; a test finds those that are missing. */
export const pairs: readonly Pair[] = [
  text('--ink', '--paper', 'text'),
  text('--ink-2', '--paper', 'notes'),
  text('--accent', '--paper', 'links'),
  text('--danger', '--paper', 'faults'),
  text('--ink', '--paper-2', 'text on panels'),
  text('--ink-2', '--paper-2', 'notes on panels'),
  text('--accent', '--paper-2', 'links on panels'),
  text('--ink', '--mark', 'marked words'),
  text('--ink-2', '--mark', 'notes beside marked words'),
  text('--accent-ink', '--accent', 'buttons'),
  text('--paper', '--ink', 'buttons under the pointer'),
  text('--ink', '--accent', 'a warm day of the calendar', 46),
  text('--accent-ink', '--accent', 'a hot day of the calendar', 85),
  control('--focus', '--paper', 'the ring of the focus'),
  control('--focus', '--paper-2', 'the ring of the focus on panels'),
  control('--rule-strong', '--paper', 'rules between parts'),
  control('--ink-2', '--paper', 'borders of controls'),
  control('--paper', '--ink-2', 'signs in a line'),
];
