/** Pictures of the web are smaller; larger numbers are mistakes. */
const MOST = 30_000;

/** A width or height as feeds and HTML write it: `640`, `640px`. Undefined for others (`100%`). */
export function pixels(written: string | number | undefined): number | undefined {
  const found = /^\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*$/i.exec(String(written ?? ''));
  const size = found ? Number(found[1]) : undefined;
  return size !== undefined && size <= MOST ? size : undefined;
}
