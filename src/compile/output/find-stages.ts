import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { codeOf } from '../describe-fs-error.ts';
import { JOURNAL } from './journal.ts';
import { ownStages } from './stage-folder.ts';
import { parseStageName, type StageRole, stagePlaces } from './stage-names.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** What a run left beside an output or inside it, or uses now. */
export type FoundStage = {
  readonly folder: string;
  readonly role: StageRole;
  readonly isAbandoned: boolean;
};

/** The stages of an output, those of active runs included. */
export function findStages(out: string): FoundStage[] {
  return stagePlaces(out).flatMap(([folder, start]) =>
    namesIn(folder).flatMap((name): FoundStage[] => {
      const stage = parseStageName(name, start);
      if (!stage) return [];
      const path = join(folder, name);
      const { role, isHere, pid } = stage;
      return [{ folder: path, role, isAbandoned: !goesOn(path, isHere, pid) }];
    }),
  );
}

/**
 * Whether the run that opened a stage may still be active. A run on another machine cannot be
 * checked: it has a day, or a minute once it changes the output. Process numbers are reused after a
 * restart, so a stage from before the restart is abandoned.
 */
function goesOn(stage: string, isHere: boolean, pid: number): boolean {
  const touched = lstatSync(stage, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const patienceMs = !isHere && existsSync(join(stage, JOURNAL)) ? MINUTE_MS : DAY_MS;
  if (Date.now() - touched > patienceMs) return false;
  if (!isHere || ownStages.has(stage)) return true;
  return pid !== process.pid && isRunning(pid) && touched > Date.now() - uptime() * 1000;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
