import { t } from '#src/messages/messages.ts';

const KILO = 1000;

/** A number of bytes in the decimal unit in which it has at most four digits: `12 kB`, `1,250 MB`. */
export function sizeWords(bytes: number): string {
  const kilobytes = bytes / KILO;
  const megabytes = kilobytes / KILO;
  if (megabytes < 10) return t('saved.kilobytes', { size: Math.ceil(kilobytes) });
  const gigabytes = megabytes / KILO;
  if (gigabytes < 10) return t('saved.megabytes', { size: Math.round(megabytes) });
  return t('saved.gigabytes', { size: Math.round(gigabytes) });
}
