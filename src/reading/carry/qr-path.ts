import { generate } from 'lean-qr';

/** Modules of white around a code (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code as a path of SVG: its dark modules, in a square of `size` with white around them. */
export type QrPath = { readonly size: number; readonly path: string };

/** The QR code of a text. Throws if there is too much of it for any code. */
export function qrPath(text: string): QrPath {
  const code = generate(text);
  const rows = Array.from({ length: code.size }, (_, y) => rowPath(code, y));
  return { size: code.size + 2 * QUIET, path: rows.join('') };
}

/** The dark modules of a row, neighbours in one piece. */
function rowPath(code: ReturnType<typeof generate>, y: number): string {
  let path = '';
  for (let x = 0; x < code.size; x++) {
    if (!code.get(x, y)) continue;
    const from = x;
    while (x + 1 < code.size && code.get(x + 1, y)) x++;
    const length = x - from + 1;
    path += `M${from + QUIET} ${y + QUIET}h${length}v1h-${length}z`;
  }
  return path;
}
