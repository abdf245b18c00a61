import { memoize } from '#src/compile/memoize.ts';

const HOUR = 60;

const zones = (minutes: number, names: string): (readonly [string, number])[] =>
  names.split(' ').map((name) => [name, minutes] as const);

/**
 * Names that mean one offset, in minutes: those of RFC 822 (5.1) first, then those that no two
 * regions share. `IST` (India, Israel, Ireland) and `AST` (Atlantic, Arabia) are not here. Nor are
 * the military letters except Z: RFC 822 defines them wrongly, so that they "carry no information"
 * (RFC 1123, 5.2.14).
 */
const NAMED: ReadonlyMap<string, number> = new Map([
  ...zones(0, 'z ut gmt utc uct wet'),
  ...zones(-5 * HOUR, 'est cdt'),
  ...zones(-4 * HOUR, 'edt'),
  ...zones(-6 * HOUR, 'cst mdt'),
  ...zones(-7 * HOUR, 'mst pdt'),
  ...zones(-8 * HOUR, 'pst akdt'),
  ...zones(-9 * HOUR, 'akst'),
  ...zones(-10 * HOUR, 'hst'),
  ...zones(-3 * HOUR, 'brt'),
  ...zones(-3.5 * HOUR, 'nst'),
  ...zones(-2.5 * HOUR, 'ndt'),
  ...zones(HOUR, 'cet met west bst wat'),
  ...zones(2 * HOUR, 'cest mest eet sast cat'),
  ...zones(3 * HOUR, 'eest msk eat idt trt'),
  ...zones(5 * HOUR, 'pkt'),
  ...zones(7 * HOUR, 'wib'),
  ...zones(8 * HOUR, 'hkt sgt awst'),
  ...zones(9 * HOUR, 'jst kst'),
  ...zones(9.5 * HOUR, 'acst'),
  ...zones(10 * HOUR, 'aest'),
  ...zones(10.5 * HOUR, 'acdt'),
  ...zones(11 * HOUR, 'aedt'),
  ...zones(12 * HOUR, 'nzst'),
  ...zones(13 * HOUR, 'nzdt'),
]);

/** Names without "standard" or "daylight": the offset depends on the day. */
const REGIONS: ReadonlyMap<string, string> = new Map([
  ['et', 'America/New_York'],
  ['ct', 'America/Chicago'],
  ['mt', 'America/Denver'],
  ['pt', 'America/Los_Angeles'],
]);

/**
 * The offset from UTC, in minutes, of a zone as feeds write it: `+0200`, `+2`, `GMT+02:00`, `EST`,
 * `Europe/Berlin`. `local` is the time on its clocks, in milliseconds as if they showed UTC.
 * Undefined if the zone is missing, unknown or means several. The text is in lower case, without
 * blanks at its ends.
 */
export function zoneOffset(zone: string, local: number): number | undefined {
  const numeric = NUMERIC.exec(zone);
  if (numeric) return numericOffset(numeric[1] ?? '', numeric[2] ?? '', numeric[3] ?? '00');
  if (zone === '0000') return 0;
  return NAMED.get(zone) ?? regionOffset(REGIONS.get(zone) ?? zone, local);
}

/** With what is written around it: `GMT+0200`, `-05:00Z`, `+0100 CET`. */
const NUMERIC = /^(?:gmt|utc?|z)? ?([+-])(\d{1,2}):?(\d{2})?(?::?00)?(?:z| ?\p{L}{3,5})?$/u;

/** Clocks are at most 14 hours ahead of UTC and 12 behind. */
function numericOffset(sign: string, hours: string, minutes: string): number | undefined {
  const offset = Number(`${sign}1`) * (Number(hours) * HOUR + Number(minutes));
  return Number(minutes) < HOUR && offset >= -12 * HOUR && offset <= 14 * HOUR ? offset : undefined;
}

function regionOffset(region: string, local: number): number | undefined {
  if (!/^[a-z_]+(?:\/[a-z_+-]+)+$/i.test(region)) return undefined;
  // The offset at about this time; then at the time that it gives, which is right around a change.
  const about = offsetAt(region, local);
  return about === undefined ? undefined : offsetAt(region, local - about * MINUTE_MS);
}

const MINUTE_MS = 60_000;

/** Throws for a region that does not exist. */
const clockOf = memoize(
  (timeZone) => new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }),
);

function offsetAt(timeZone: string, time: number): number | undefined {
  try {
    const name =
      clockOf(timeZone)
        .formatToParts(time)
        .find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
    return Number(`${sign}1`) * (Number(hours) * HOUR + Number(minutes));
  } catch {
    return undefined;
  }
}
