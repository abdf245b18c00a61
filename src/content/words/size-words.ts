import { t } from '#src/messages/messages.ts';

const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;

/** Bytes for people: `640 kB`, `4.1 MB`, `212 MB`. Needs the room `offline`. */
export function sizeWords(bytes: number): string {
  if (bytes < MEGABYTE) return t('offline.kilobytes', { n: Math.ceil(bytes / KILOBYTE) });
  const megabytes = bytes / MEGABYTE;
  const decimals = megabytes < 10 ? 1 : 0;
  return t('offline.megabytes', { n: Number(megabytes.toFixed(decimals)) });
}
