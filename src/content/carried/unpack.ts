import { ARRAY, OTHER, type Packed } from './packed.ts';

/**
 * Restores the JSON that a page carries, by the places of that page. If something has changed them,
 * its checksum is another one. Throws for what no build packed.
 */
export function unpack([, packed, ...shapes]: Packed, places: Iterable<string>): string {
  // JSON has no keys that are undefined.
  const known: unknown[] = [undefined, ...places];
  const restore = (value: unknown): unknown => {
    if (typeof value === 'number') return value < 0 ? ~value : known[value];
    const restored = Array.isArray(value) ? restoreParts(value) : value;
    known.push(restored);
    return restored;
  };
  const restoreParts = ([kind, ...parts]: readonly unknown[]): unknown => {
    if (kind === OTHER) return parts[0];
    if (kind === ARRAY) return parts.map(restore);
    const keys = shapes[Number(kind)]?.split(' ') ?? [];
    return Object.fromEntries(parts.map((part, at) => [keys[at], restore(part)]));
  };
  return JSON.stringify(restore(packed));
}

/** The same, checked; undefined if something has changed the places. */
export function unpackSame(packed: Packed, places: Iterable<string>): string | undefined {
  const json = unpack(packed, places);
  return checksum(json) === packed[0] ? json : undefined;
}

/** 32 bits. */
export function checksum(json: string): number {
  let sum = 0;
  for (const unit of json) sum = (sum * 31 + unit.charCodeAt(0)) | 0;
  return sum;
}
