import { ARRAY, NUMBER, type Packed, type PackedValue } from './packed.ts';

/**
 * Restores what a page carries, with the places of that page. Undefined if it is not what the build
 * packed: something has changed the page. Throws for what no build packed.
 */
export function unpack([sum, shapes, packed]: Packed, places: Iterable<string>): unknown {
  const restored = restoreValue(packed, shapes, places);
  return checksum(restored) === sum ? restored : undefined;
}

/** Of a value as JSON, 32 bits. */
export function checksum(value: unknown): number {
  const json = JSON.stringify(value);
  let sum = 0;
  for (let at = 0; at < json.length; at += 1) sum = (Math.imul(sum, 31) + json.charCodeAt(at)) | 0;
  return sum;
}

/** `unpack` without its check. */
export function restoreValue(
  packed: PackedValue,
  shapes: string,
  places: Iterable<string>,
): unknown {
  const known: unknown[] = [...places];
  const keys = shapes.split(',').map((shape) => shape.split(' '));
  const restore = (value: PackedValue): unknown => {
    if (typeof value === 'number') return value < 0 ? -1 - value : known[value - 1];
    const restored = restoreNew(value);
    known.push(restored);
    return restored;
  };
  const restoreNew = (value: PackedValue): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (!Array.isArray(value)) return restoreObject(Object.entries(value));
    const [kind, ...parts] = value;
    if (kind === ARRAY) return parts.map(restore);
    if (kind === NUMBER) return parts[0];
    const shape = keys[Number(kind)] ?? [];
    return restoreObject(parts.map((part, at) => [shape[at] ?? '', part]));
  };
  const restoreObject = (parts: [key: string, value: PackedValue][]): unknown =>
    Object.fromEntries(
      parts.filter(([, part]) => part !== 0).map(([key, part]) => [key, restore(part)]),
    );
  return restore(packed);
}
