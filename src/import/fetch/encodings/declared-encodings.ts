/** Browsers look for a `meta` in the first 1,024 bytes; pages with long scripts have it later. */
const HEAD_BYTES = 4_096;

const prolog = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']\s*(?<label>[^\s"'>]+)/i;
const meta = /<meta\s[^>]*?\bcharset\s*=\s*["']?\s*(?<label>[^\s"'/>;]+)/i;
const parameter = /;\s*charset\s*=\s*["']?\s*(?<label>[^\s"';]+)/i;

/** The encoding that a header `Content-Type` names, as written. */
export function encodingOfType(type: string): string | undefined {
  return parameter.exec(type)?.groups?.['label'];
}

/**
 * The encoding that a document names in its own text, as written: in its XML declaration, else in
 * HTML's `meta`. Only for documents whose markup is readable as ASCII.
 */
export function encodingInText(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  if (/^\s*<\?xml\s/i.test(text)) return prolog.exec(text)?.groups?.['label'];
  return meta.exec(text)?.groups?.['label'];
}

/**
 * The encoding that the first bytes show: by a byte order mark, or as UTF-16 by the zero byte
 * beside the first character of markup or JSON (XML 1.0, appendix F).
 */
export function encodingOfStart([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (b === 0 && isFirst(a)) return 'utf-16le';
  return a === 0 && isFirst(b) ? 'utf-16be' : undefined;
}

const isFirst = (byte: number | undefined): boolean =>
  byte !== undefined && '<{[ \t\r\n'.includes(String.fromCharCode(byte));
