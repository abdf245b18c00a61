/** Scripts written from right to left (ISO 15924). */
export const RIGHT_TO_LEFT_SCRIPTS = [
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
] as const;

/** A letter of these scripts. */
export const RIGHT_TO_LEFT = new RegExp(
  `(?=\\p{L})[${RIGHT_TO_LEFT_SCRIPTS.map((script) => `\\p{sc=${script}}`).join('')}]`,
  'gu',
);
