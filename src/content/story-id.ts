const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const utf8 = new TextEncoder();

/**
 * FNV-1a, 64 bits, over UTF-8 (draft-eastlake-fnv), as 16 hexadecimal digits. Synchronous and the same in Node and every
 * browser, also where `crypto.subtle` is missing because the page came over plain http. It names things; it hides none.
 */
function fnv1a(text: string): string {
  let hash = OFFSET_BASIS;
  for (const byte of utf8.encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(16).padStart(16, '0');
}

/**
 * Name of the file that says what stands at `/news/<slug>/`. Made from the slug alone, so a deep link needs no index, and
 * the names of removed articles are not in the output.
 */
export function storyId(slug: string): string {
  return fnv1a(`story ${slug}`);
}

/** How the ledger knows an input file whose name it does not tell. `name` is the file's name without its folder. */
export function fileDigest(name: string): string {
  return fnv1a(`file ${name.normalize('NFC').toLowerCase()}`);
}

/** Identifies a report by its address (or, without one, by outlet and title): the same in every story and every build. */
export function reportId(key: string): string {
  return fnv1a(`report ${key}`).slice(-10);
}

/** Names a file made of a text, so that another text has another name. */
export function textDigest(text: string): string {
  return fnv1a(`text ${text}`);
}
