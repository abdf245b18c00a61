import { KNOWN_KEYS } from './carried-keys.ts';
import { ABSENT, EARLIER, FINAL, LIST, LITERAL, type Packed, SHAPES } from './packed.ts';

/**
 * Restores the JSON that a page carries, by the places of that page. If something has changed them,
 * its checksum is another one. Throws for what no build packed.
 */
export function unpack([, tokens, others, ...literals]: Packed, places: Iterable<string>): string {
  let [at, named] = [0, 0];
  // JSON has no keys that are undefined.
  const known: unknown[] = [undefined, ...places];
  const names = `${KNOWN_KEYS} ${others}`.split(' ');
  const next = (): number => {
    for (let earlier = 0; ; ) {
      const code = tokens.charCodeAt(at);
      at += 1;
      // Neither `"` nor `\` is a digit.
      if (code < 60) earlier = earlier * EARLIER + code - (code > 34 ? 32 : 31);
      else return earlier * FINAL + code - (code > 92 ? 62 : 61);
    }
  };
  const list = <T>(read: () => T): T[] => Array.from({ length: next() }, read);
  const shapes = list(() => list(() => names[next()]));
  const restore = (): unknown => {
    const token = next();
    const said = token - SHAPES - shapes.length;
    if (said >= 0) {
      if (said % 2 === 0) return said / 2;
      named += (said >> 2) ^ -((said >> 1) & 1);
      return known[named];
    }
    if (token === ABSENT) return undefined;
    const restored = token === LITERAL ? literals.shift() : restoreParts(token);
    known.push(restored);
    return restored;
  };
  const restoreParts = (token: number): unknown =>
    token === LIST
      ? list(restore)
      : Object.fromEntries(shapes[token - SHAPES]?.map((key) => [key, restore()]) ?? []);
  return JSON.stringify(restore());
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
