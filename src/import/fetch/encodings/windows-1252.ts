/** What bytes 0x80 to 0x9F are (WHATWG Encoding, index windows-1252). */
const c1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes windows-1252, which web documents mean by ISO-8859-1 too. Not by TextDecoder: Node from
 * 20.18.3 on, 22 and 24 decode it as Latin-1 and lose quotation marks, dashes and the euro sign
 * (nodejs/node#56542).
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => c1.charAt(letter.charCodeAt(0) - 0x80));
}
