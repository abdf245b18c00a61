import { t } from '#src/messages/messages.ts';

const units = [
  ['offline.gigabytes', 1_000_000_000],
  ['offline.megabytes', 1_000_000],
] as const;
const KILOBYTE = 1000;

/** Below so many of a unit, one decimal. */
const FEW = 10;

/** Bytes for people: `640 kB`, `4.1 MB`, `212 MB`, `10.7 GB`. Needs the room `offline`. */
export function sizeWords(bytes: number): string {
  const [unit, size] = units.find(([, least]) => bytes >= least) ?? [];
  if (!(unit && size)) return t('offline.kilobytes', { n: Math.ceil(bytes / KILOBYTE) });
  const count = bytes / size;
  return t(unit, { n: Number(count.toFixed(count < FEW ? 1 : 0)) });
}
