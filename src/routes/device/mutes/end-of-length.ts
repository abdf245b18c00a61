import type { MuteLength } from '#src/components/device/mutes/mute-end.tsx';
import { endOfDay, endOfSpan } from '#src/reading/mutes/mute-ends.ts';

/** When a mute that begins `now` ends, in milliseconds since 1970; undefined: never. */
export const endOfLength = (length: MuteLength, now: number): number | undefined =>
  typeof length === 'object' ? endOfDay(length.day) : endOfSpan(length, now);
