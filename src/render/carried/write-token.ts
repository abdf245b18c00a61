import { EARLIER, FINAL } from '#src/content/carried/packed.ts';

/** A number from 0 as `content/carried/unpack.ts` reads it. */
export function writeToken(token: number): string {
  const last = token % FINAL;
  let [written, rest] = [
    String.fromCharCode(last + (last > 30 ? 62 : 61)),
    Math.floor(token / FINAL),
  ];
  for (; rest > 0; rest = Math.floor((rest - 1) / EARLIER)) {
    const digit = (rest - 1) % EARLIER;
    written = String.fromCharCode(digit + (digit > 1 ? 33 : 32)) + written;
  }
  return written;
}
