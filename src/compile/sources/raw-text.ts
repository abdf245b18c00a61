/**
 * A text of which each character is one byte of its UTF-8. Every sign that front matter is cut at
 * is ASCII and so stands for itself; such a text costs a copy of memory to make, half the room, and
 * is searched and compared at twice the speed. Only what is kept is decoded.
 */
export type RawText = string;

export const rawText = (bytes: Buffer): RawText => bytes.toString('latin1');

/** The text itself, in memory of its own: V8 keeps all of a file alive for one slice of it. */
export const decodeRaw = (raw: RawText): string => Buffer.from(raw, 'latin1').toString('utf8');
