const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size in the units of a language: 1,000 bytes are a kilobyte. `tag` is the language’s. */
export function byteWords(bytes: number, tag: string): string {
  const at = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const value = bytes / 1000 ** at;
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: units[at] ?? 'byte',
    maximumFractionDigits: value < 10 && at > 0 ? 1 : 0,
  }).format(value);
}
