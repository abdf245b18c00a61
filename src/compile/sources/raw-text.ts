/**
 * A text with one character for each byte of its UTF-8. Front matter is cut at ASCII characters
 * only, which stay the same. Such a text costs one copy of memory and half the room, and is
 * searched and compared twice as fast. Only what is kept is decoded.
 */
export type RawText = string;

export const rawText = (bytes: Buffer): RawText => bytes.toString('latin1');

/** The decoded text in its own memory: V8 keeps a whole file alive for one slice of it. */
export const decodeRaw = (raw: RawText): string => Buffer.from(raw, 'latin1').toString('utf8');
