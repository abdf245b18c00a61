/** Most bytes of a slug in UTF-8. It names a folder, for which common disks have 255; a number behind it may need some. */
const ROOM = 180;

/** A name as a part of an address: letters of any script, marks and digits in lower case, with dashes between. */
export function slugify(name: string): string {
  const slug = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return cut(slug === '' ? `topic-${[...name].map((char) => (char.codePointAt(0) ?? 0).toString(16)).join('-')}` : slug);
}

/** As many whole characters from the start as there is room for. */
function cut(slug: string): string {
  let room = ROOM;
  const kept = [...slug].filter((char) => {
    room -= Buffer.byteLength(char, 'utf8');
    return room >= 0;
  });
  return kept.join('').replace(/-+$/, '');
}
