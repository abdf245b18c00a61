const encoders = new Map<string, ReadonlyMap<string, Uint8Array>>();

/**
 * A text in an older encoding, by its name in the WHATWG's Encoding Standard. Node only decodes
 * them, so this turns the decoder's own table round. Throws for characters that it cannot hold.
 */
export function encodeText(text: string, charset: string): Buffer {
  switch (charset) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
  }
  const table = encoders.get(charset) ?? tableOf(charset);
  encoders.set(charset, table);
  return Buffer.concat(
    Array.from(text, (character) => {
      const bytes = table.get(character);
      if (!bytes) throw new Error(`"${character}" does not exist in ${charset}.`);
      return bytes;
    }),
  );
}

/** Every character of an encoding of one and two bytes; the first of several ways is kept. */
function tableOf(charset: string): ReadonlyMap<string, Uint8Array> {
  const decoder = new TextDecoder(charset);
  const table = new Map<string, Uint8Array>();
  /** False if the bytes are no character. */
  const add = (...bytes: readonly number[]): boolean => {
    const sequence = Uint8Array.from(bytes);
    const character = decoder.decode(sequence);
    if (character.includes('\ufffd')) return false;
    if ([...character].length === 1 && !table.has(character)) table.set(character, sequence);
    return true;
  };
  for (let lead = 0; lead < 256; lead += 1) {
    if (add(lead)) continue;
    for (let trail = 0x40; trail < 256; trail += 1) add(lead, trail);
  }
  return table;
}
