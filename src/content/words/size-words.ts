import { t } from '#src/messages/messages.ts';

const KILO = 1000;
/** From here on a unit needs no decimals. */
const WHOLE = 10;

/** Bytes for people: `640 kB`, `4.1 MB`, `212 MB`, `1.2 GB`. Needs the room `device`. */
export function sizeWords(bytes: number): string {
  const kilobytes = bytes / KILO;
  const megabytes = kilobytes / KILO;
  if (megabytes < 1) return t('device.kilobytes', { n: Math.ceil(kilobytes) });
  const gigabytes = megabytes / KILO;
  return gigabytes < 1
    ? t('device.megabytes', { n: rounded(megabytes) })
    : t('device.gigabytes', { n: rounded(gigabytes) });
}

const rounded = (value: number): number => Number(value.toFixed(value < WHOLE ? 1 : 0));
