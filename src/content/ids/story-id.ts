const utf8 = new TextEncoder();

/**
 * FNV-1a, 64 bits, over UTF-8 (draft-eastlake-fnv), as 16 hexadecimal digits. Synchronous and the
 * same in Node and every browser, also where `crypto.subtle` is missing because the page came over
 * plain http. It gives names, not secrecy.
 */
function fnv1a(text: string): string {
  // Both halves of 0xcbf29ce484222325, as whole numbers: a BigInt for each byte would take many
  // times as long.
  let [high, low] = [0xcbf29ce4, 0x84222325];
  const bytes = utf8.encode(text);
  // biome-ignore lint/style/useForOf: an iterator over the bytes takes as long again as all that is done with them.
  for (let at = 0; at < bytes.length; at += 1) {
    low = (low ^ (bytes[at] ?? 0)) >>> 0;
    // Times 0x100000001b3, which is 2 ** 40 + 0x1b3: no product here exceeds 2 ** 53.
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return hexOf(high) + hexOf(low);
}

const hexOf = (half: number): string => half.toString(16).padStart(8, '0');

/**
 * Name of the file for `/news/<slug>/`. Made from the slug alone, so a deep link needs no index,
 * and the names of removed articles are not in the output.
 */
export function storyId(slug: string): string {
  return fnv1a(`story ${slug}`);
}

/** The ledger's id for an unnamed input file. `name` is the file's name without its folder. */
export function fileDigest(name: string): string {
  return fnv1a(`file ${name.normalize('NFC').toLowerCase()}`);
}

/**
 * Identifies a report by its address (or, without one, by outlet and title): the same in every
 * story and every build.
 */
export function reportId(key: string): string {
  return fnv1a(`report ${key}`).slice(-10);
}

/** A name for a file made of a text, so that another text has another name. */
export function textDigest(text: string): string {
  return fnv1a(`text ${text}`);
}
