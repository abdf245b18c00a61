import { CompileError } from '#src/compile/problem.ts';
import { parseInstant } from '#src/content/time/instant.ts';

const UNITS: Readonly<Record<string, number>> = {
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/**
 * The time that `--since` means, in milliseconds since 1970: so long before `now` (`12h`, `3d`,
 * `1w`), or the start of a day in UTC (`2026-11-20`). Throws a CompileError for anything else,
 * and for a day that has not begun.
 */
export function readSince(text: string, now: number): number {
  const [, count, unit] = /^(\d{1,5})([hdw])$/.exec(text.trim()) ?? [];
  const span = unit === undefined ? undefined : UNITS[unit];
  const time =
    span === undefined ? parseInstant(`${text.trim()}T00:00:00Z`) : now - Number(count) * span;
  if (time !== undefined && time <= now) return time;
  if (time !== undefined)
    throw new CompileError(
      `--since ${text} is in the future: every item would be left out for good. Write a day that has begun, or a span such as 3d.`,
    );
  throw new CompileError(
    `--since ${text} is no time. Write hours, days or weeks such as 12h, 3d or 1w, or a day such as 2026-11-20.`,
  );
}
