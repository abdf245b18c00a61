import { language } from '#src/messages/messages.ts';

const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/**
 * A size in the units of a language, the page's own if it is not named: 1,000 bytes are a kilobyte.
 */
export function byteWords(bytes: number, tag = language().tag): string {
  const thousands = Math.floor(Math.log10(Math.max(1000, bytes)) / 3);
  const at = Math.min(units.length, thousands) - 1;
  // A little is not nothing.
  const value = bytes === 0 ? 0 : Math.max(0.1, bytes / 1000 ** (at + 1));
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: units[at] ?? 'kilobyte',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
