/** Most pixels of a kept picture's width; its height is at most twice as much. */
export const MOST_WIDTH = 1280;

/** Most pixels of a kept logo on both sides: six for each of a page's. */
export const MOST_LOGO = 120;

/** Widths in pixels for the places of pictures, on screens with one to three dots a pixel. */
const STEPS = [160, 320, 640];

/** The widths of a kept picture's files: the steps below its own width, and that. */
export const fileWidths = (width: number): number[] => [
  ...STEPS.filter((step) => step < width),
  width,
];
