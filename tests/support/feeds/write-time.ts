const MINUTE_MS = 60_000;
const units = { m: MINUTE_MS, h: 60 * MINUTE_MS, d: 1440 * MINUTE_MS } as const;

/** Hours from UTC of the zones that RFC 822 names. */
const namedZones: Readonly<Record<string, number>> = {
  GMT: 0,
  UT: 0,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

export type TimeForm = 'rfc822' | 'iso' | 'day' | 'http' | 'unix';

/** An instant such as `-3h`, `+30d` or `-90m` from `today`, in whole seconds. */
export function parseOffset(today: Date, offset: string): Date {
  const [, sign, count, unit] = /^([+-])(\d+)([mhd])$/.exec(offset) ?? [];
  if (!(unit === 'm' || unit === 'h' || unit === 'd'))
    throw new Error(`A fixture has the time "${offset}"; write it as -3h, +2d or -90m.`);
  const ms = (sign === '-' ? -1 : 1) * Number(count) * units[unit];
  return new Date(Math.floor((today.getTime() + ms) / 1000) * 1000);
}

/** A time as a feed writes it; `zone` as `+0530`, `+05:30`, or by its name in RFC 822. */
export function writeTime(form: TimeForm, time: Date, zone: string | undefined): string {
  const local = new Date(time.getTime() + zoneMinutes(zone) * MINUTE_MS);
  switch (form) {
    case 'rfc822':
      return local.toUTCString().replace('GMT', zone ?? '+0000');
    case 'iso':
      return local.toISOString().replace('.000Z', zone ?? 'Z');
    case 'day':
      return local.toISOString().slice(0, 10);
    case 'http':
      return time.toUTCString();
    case 'unix':
      return String(time.getTime() / 1000);
  }
}

function zoneMinutes(zone: string | undefined): number {
  if (zone === undefined) return 0;
  const named = namedZones[zone];
  if (named !== undefined) return named * 60;
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  if (sign === undefined) throw new Error(`A fixture has the unknown zone "${zone}".`);
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
