import type { Mute, MuteKind } from './mute.ts';
import { muteKinds, mutesAt } from './mute.ts';
import type { TopicsAbove } from './mute-test.ts';

/**
 * A copy of the mutes in localStorage, because they must be known before the first paint:
 * public/early.js loads `code` and gives it the copy. The key carries the base path.
 */
const mirrorKey = (base: string): string => `coranto:mutes:${base}`;

/** The event by which the app says that it hides stories itself. */
export const MUTES_READ = 'coranto:mutes';

type MirroredMute = readonly [of: MuteKind, key: string, until?: number];

/** What is mirrored: keys and ends only, the topics with all below them. */
type Mirror = {
  /** Address of the script that hides stories in a page made ahead. */
  readonly code: string;
  readonly mutes: readonly MirroredMute[];
};

/** Keeps the copy; removes it if nothing is muted. Without storage, does nothing. */
export function writeMirror(
  base: string,
  { code, mutes, above }: { code: string; mutes: readonly Mute[]; above: TopicsAbove },
): void {
  const mirror: Mirror = {
    code,
    mutes: mutes.flatMap(({ of, key, until }) =>
      keysBelow(of, key, above).map(
        (each): MirroredMute => (until === undefined ? [of, each] : [of, each, until]),
      ),
    ),
  };
  try {
    if (mutes.length === 0) localStorage.removeItem(mirrorKey(base));
    else localStorage.setItem(mirrorKey(base), JSON.stringify(mirror));
  } catch {
    // Storage is denied or full: pages made ahead hide stories when the device was read.
  }
}

/** A topic and all below it; anything else is itself. */
function keysBelow(of: MuteKind, key: string, above: TopicsAbove): string[] {
  if (of !== 'topic') return [key];
  const below = [...above].filter(([, line]) => line.includes(key)).map(([slug]) => slug);
  return [...new Set([key, ...below])];
}

/**
 * The mutes of a copy that are in force at an instant. Parsed by hand: this runs before the first
 * paint, and must wait for no library.
 */
export function mutesOfMirror(mirror: unknown, now: number): Mute[] {
  const { mutes = [] } = isMirror(mirror) ? mirror : {};
  // One by one: a topic can be there more than once, below others, with different ends.
  return mutes.flatMap(([of, key, until]) =>
    mutesAt(new Map([[`${of}:${key}`, { name: '', since: 0, ...(until && { until }) }]]), now),
  );
}

function isMirror(mirror: unknown): mirror is Pick<Mirror, 'mutes'> {
  return (
    typeof mirror === 'object' &&
    mirror !== null &&
    'mutes' in mirror &&
    Array.isArray(mirror.mutes) &&
    mirror.mutes.every(
      (mute: unknown) =>
        Array.isArray(mute) &&
        muteKinds.some((kind) => kind === mute[0]) &&
        typeof mute[1] === 'string' &&
        (mute[2] === undefined || typeof mute[2] === 'number'),
    )
  );
}
