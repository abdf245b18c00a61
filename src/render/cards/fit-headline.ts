import { breakLines } from './break-lines.ts';
import { bold, textWidth } from './card-fonts.ts';

/** Sizes in pixels to try, the largest first. */
const SIZES = [92, 84, 76, 68, 60, 54, 48, 42];
const LEAST = 42;

/** Line height, in sizes. */
export const LEADING = 1.14;

export type SetHeadline = { readonly size: number; readonly lines: readonly string[] };

/**
 * A headline in the largest size that fits the room, in pixels, without breaking a word, or with it
 * if a word is too long. Text that does not fit at the smallest size ends with dots.
 */
export function fitHeadline(text: string, width: number, height: number): SetHeadline {
  const setAt = (size: number): SetHeadline => ({
    size,
    lines: breakLines(text, width, (part) => textWidth(part, bold, size)),
  });
  const fits = ({ size, lines }: SetHeadline): boolean => lines.length * size * LEADING <= height;
  const isWhole = ({ lines }: SetHeadline): boolean => lines.join(' ') === text;
  const settings = SIZES.map(setAt).filter(fits);
  return (
    settings.find(isWhole) ??
    settings[0] ??
    cutOff(setAt(LEAST), Math.floor(height / (LEAST * LEADING)))
  );
}

function cutOff({ size, lines }: SetHeadline, room: number): SetHeadline {
  const last = lines[room - 1] ?? '';
  return { size, lines: [...lines.slice(0, room - 1), `${last.slice(0, -2).trimEnd()}…`] };
}
