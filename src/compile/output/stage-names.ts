import { hash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** `old` is an output that was moved away, `probe` an empty file. */
export type StageRole = 'new' | 'old' | 'probe';

const host = hash('sha256', hostname()).slice(0, 8);
/** A file name has at most 255 bytes; a longer name is replaced by its digest. */
const LONGEST_NAME = 150;
const INSIDE = '.coranto';

const startOf = (out: string): string => {
  const name = basename(out);
  return `.${Buffer.byteLength(name) > LONGEST_NAME ? hash('sha256', name).slice(0, 16) : name}`;
};
const label = (role: string): string =>
  `${role}-${host}-${process.pid}-${randomBytes(4).toString('hex')}`;

/** `.bundle.new-<host>-<process>-<random>`: on the same disk as `out`, and names its owner. */
export function besideName(out: string, role: 'new' | 'old'): string {
  return join(dirname(out), `${startOf(out)}.${label(role)}`);
}

/** `.coranto.new-<host>-<process>-<random>`, inside `out`. */
export function insideName(out: string, role: 'new' | 'probe'): string {
  return join(out, `${INSIDE}.${label(role)}`);
}

/** The folders that may have stages of an output, each with what the names of stages begin with. */
export const stagePlaces = (out: string): readonly (readonly [folder: string, start: string])[] => [
  [dirname(out), startOf(out)],
  [out, INSIDE],
];

/**
 * What the name of a stage says, given what it begins with: its role, whether its run is of this
 * machine, and the number of its process. Undefined for the name of anything else.
 */
export function parseStageName(
  name: string,
  start: string,
): { readonly role: StageRole; readonly isHere: boolean; readonly pid: number } | undefined {
  if (!name.startsWith(`${start}.`)) return undefined;
  const [, role, on, pid] =
    /^(new|old|probe)-([0-9a-f]{8})-(\d+)-[0-9a-f]{8}$/.exec(name.slice(start.length + 1)) ?? [];
  if (role !== 'new' && role !== 'old' && role !== 'probe') return undefined;
  return { role, isHere: on === host, pid: Number(pid) };
}
