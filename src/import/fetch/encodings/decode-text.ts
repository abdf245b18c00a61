import { encodingInText, encodingOfStart, encodingOfType } from './declared-encodings.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** Of the characters beyond ASCII, one in this many may be broken. */
const TOLERANCE = 10;

/**
 * The text of a feed or a page. Its encoding is, in this order:
 * 1. what its first bytes show: a byte order mark, or UTF-16;
 * 2. ISO-2022-JP or UTF-8, if header (`type`), XML declaration or `meta` name it, and the bytes are
 *    that: unlike one-byte encodings, these can be checked;
 * 3. what the header names, else what the text names, if the bytes can be that;
 * 4. UTF-8, if they are;
 * 5. windows-1252, in which every byte is a letter. It is also what headers and old programs name
 *    by habit (ISO-8859-1), so that name alone never outdoes UTF-8.
 * A few broken characters are no other encoding: they become U+FFFD. Unknown names are as none.
 * Never throws.
 */
export function decodeText(bytes: Uint8Array, type: string): string {
  const start = encodingOfStart(bytes);
  const shown = start === undefined ? undefined : decoderOf(start)?.decode(bytes);
  if (shown !== undefined) return shown;
  for (const encoding of candidates(bytes, type)) {
    const text = decodeAs(encoding, bytes);
    if (text !== undefined) return text;
  }
  return decodeWindows1252(bytes);
}

/** Encodings to try, by the names of the standard. */
function candidates(bytes: Uint8Array, type: string): ReadonlySet<string> {
  const named = [encodingOfType(type), encodingInText(bytes)].flatMap(
    (label) => (label === undefined ? undefined : decoderOf(label)?.encoding) ?? [],
  );
  // UTF-16 would have shown in the first bytes; programs that hold texts so name it wrongly.
  const others = named.filter((name) => !/^(utf-|windows-1252$)/.test(name));
  return new Set([...checkable.filter((name) => named.includes(name)), ...others, 'utf-8']);
}

/** In this order: text in ISO-2022-JP is ASCII with escapes, and so UTF-8 as well. */
const checkable = ['iso-2022-jp', 'utf-8'];

/** The text, if the bytes can be in this encoding. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  const text = decoderOf(encoding)?.decode(bytes);
  if (text === undefined) return undefined;
  const broken = text.split('\ufffd').length - 1;
  if (broken === 0) return text;
  const foreign = text.replace(/[\0-\x7f]+/g, '').length;
  return broken * TOLERANCE <= foreign ? text : undefined;
}

/** A decoder for a name of an encoding; undefined if this Node does not know it. */
function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}
