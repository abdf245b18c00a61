import { hash, randomBytes } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, uptime } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { codeOf, diskReason } from '../disk-reason.ts';
import { JOURNAL } from './journal.ts';
import { makeFolder, removeEmpty } from './make-folder.ts';
import { OutputError, type OutputPlace } from './output-kind.ts';

/** Where a run makes its files, on the same disk as the output. */
export type StagedFolder = {
  readonly folder: string;
  /**
   * Removes it, and the folders above a missing output that it made and nothing came to stand in.
   * Never throws.
   */
  readonly close: () => void;
};

const host = hash('sha256', hostname()).slice(0, 8);
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** A file name has at most 255 bytes; a longer name is replaced by its digest. */
const LONGEST_NAME = 150;
const INSIDE = '.coranto';

const startOf = (out: string): string => {
  const name = basename(out);
  return `.${Buffer.byteLength(name) > LONGEST_NAME ? hash('sha256', name).slice(0, 16) : name}`;
};
const label = (role: string): string =>
  `${role}-${host}-${process.pid}-${randomBytes(4).toString('hex')}`;

/** `.bundle.new-<host>-<process>-<random>`: on the same disk as `out`, and telling whose it is. */
export function besideName(out: string, role: 'new' | 'old'): string {
  return join(dirname(out), `${startOf(out)}.${label(role)}`);
}

/**
 * Opens a stage beside the output, or inside it where a file cannot be moved from beside it: a
 * mount point, or a parent that may not be written. Either way its name begins with a dot, and
 * hosts do not serve it. Throws an OutputError when neither can be had.
 */
export function openStage(place: OutputPlace): StagedFolder {
  const made: string[] = [];
  try {
    made.push(...makeFolder(dirname(place.folder)));
    const folder = stageFor(place.folder);
    open.add(folder);
    return { folder, close: () => closeStage(place, folder, made) };
  } catch (error) {
    removeEmpty(made.reverse());
    throw new OutputError({ ...place, why: diskReason(error) ?? String(error) }, { cause: error });
  }
}

function stageFor(out: string): string {
  const beside = besideName(out, 'new');
  const probe = join(out, `${INSIDE}.${label('probe')}`);
  if (!existsSync(out)) return makeStage(beside);
  try {
    makeStage(beside);
    assertMovable(beside, probe);
    return beside;
  } catch {
    for (const left of [beside, probe]) rmSync(left, { recursive: true, force: true });
    return makeStage(join(out, `${INSIDE}.${label('new')}`));
  }
}

/** It may hold what is not published: nobody else looks into it. */
function makeStage(folder: string): string {
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

/** Two mounts of one disk look alike and still take no file from each other: only a move tells. */
function assertMovable(stage: string, probe: string): void {
  const from = join(stage, 'probe');
  writeFileSync(from, '');
  renameSync(from, probe);
  unlinkSync(probe);
}

function closeStage(
  { kind, shown, say }: OutputPlace,
  folder: string,
  made: readonly string[],
): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    say(
      `${folder}, where the ${kind.what} for ${shown} was made, cannot be removed: ${diskReason(error) ?? error}; remove it`,
    );
  }
  open.delete(folder);
  removeEmpty([...made].reverse());
}

/** What a run left beside an output or inside it, or works in now. */
export type FoundStage = {
  readonly folder: string;
  /** `old` is an output that was moved away, `probe` an empty file. */
  readonly role: 'new' | 'old' | 'probe';
  readonly isAbandoned: boolean;
};

/** The stages of an output, those of runs that go on among them. */
export function findStages(out: string): FoundStage[] {
  const found = [
    [dirname(out), startOf(out)],
    [out, INSIDE],
  ] as const;
  return found.flatMap(([folder, start]) =>
    namesIn(folder).flatMap((name): FoundStage[] => {
      if (!name.startsWith(`${start}.`)) return [];
      const [, role, on, pid] =
        /^(new|old|probe)-([0-9a-f]{8})-(\d+)-[0-9a-f]{8}$/.exec(name.slice(start.length + 1)) ??
        [];
      if (role !== 'new' && role !== 'old' && role !== 'probe') return [];
      const path = join(folder, name);
      return [{ folder: path, role, isAbandoned: !goesOn(path, on === host, Number(pid)) }];
    }),
  );
}

/**
 * Whether the run that opened a stage may go on. Of a run on another machine nothing can be asked:
 * it is given a day, and a minute once it puts its files in place. A process number is used again
 * after a restart, so a stage from before the restart is nobody's.
 */
function goesOn(stage: string, isHere: boolean, pid: number): boolean {
  const touched = lstatSync(stage, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const patienceMs = !isHere && existsSync(join(stage, JOURNAL)) ? MINUTE_MS : DAY_MS;
  if (Date.now() - touched > patienceMs) return false;
  if (!isHere || open.has(stage)) return true;
  return pid !== process.pid && isRunning(pid) && touched > Date.now() - uptime() * 1000;
}

/** Stages of this very process. */
const open = new Set<string>();

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Whether there is a process of this number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
