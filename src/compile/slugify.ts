/** A name as a part of an address: letters of any script, marks and digits in lower case, with dashes between. */
export function slugify(name: string): string {
  const slug = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 120);
  return slug === '' ? `topic-${[...name].map((char) => (char.codePointAt(0) ?? 0).toString(16)).join('-')}`.slice(0, 120) : slug;
}
