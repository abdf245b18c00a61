import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describeFsError } from '../describe-fs-error.ts';
import { CompileError } from '../problem.ts';
import { settleStage } from './apply-changes.ts';
import { findStages } from './find-stages.ts';
import type { OutputPlace } from './output-kind.ts';

/** In the stage of a run that changes the output now, or is about to. */
const TURN = 'turn';
const PATIENCE_MS = 60_000;

/**
 * Cleans up what killed runs left of an output. Finishes a change that was interrupted, and says
 * so. Throws a CompileError if the disk refuses it.
 */
export function recoverOutput(place: OutputPlace): void {
  for (const { folder, role, isAbandoned } of findStages(place.folder))
    if (isAbandoned) healFrom(place, folder, role);
}

function healFrom(
  { kind: { what }, shown, folder, say }: OutputPlace,
  stage: string,
  role: 'new' | 'old' | 'probe',
): void {
  try {
    const stands = existsSync(folder);
    if (role === 'old' && !stands) {
      renameSync(stage, folder);
      say(
        `an earlier run was stopped while it replaced the ${what} in ${shown}: the earlier ${what} was restored`,
      );
      return;
    }
    const settled = role === 'new' && stands ? settleStage(stage, folder) : undefined;
    if (settled === 'finished')
      say(
        `an earlier run was stopped while it wrote the ${what} to ${shown}: the rest was now written`,
      );
    if (settled === 'undone')
      say(
        `an earlier run could not write its ${what} to ${shown}: the earlier ${what} was restored`,
      );
    rmSync(stage, { recursive: true, force: true });
  } catch (error) {
    const why = describeFsError(error);
    if (why === undefined) throw error;
    throw new CompileError(
      `an earlier run was stopped while it wrote the ${what} to ${shown}, and the rest cannot be written: ${why}; solve that and run again`,
      { cause: error },
    );
  }
}

/**
 * Waits until no other run changes the output; then none does until this stage is closed. Rejects
 * with a CompileError if another run takes too long.
 */
export async function takeTurn(place: OutputPlace, stage: string): Promise<void> {
  const since = Date.now();
  const turn = join(stage, TURN);
  for (;;) {
    writeFileSync(turn, '');
    const others = findStages(place.folder).filter(
      ({ folder }) => folder !== stage && existsSync(join(folder, TURN)),
    );
    if (others.length === 0) return;
    rmSync(turn);
    if (others.some(({ isAbandoned }) => isAbandoned)) recoverOutput(place);
    if (Date.now() - since > PATIENCE_MS) {
      throw new CompileError(
        `another run has been writing to ${place.shown} for a minute; wait until it ends, or stop it, and run again (it works in ${others[0]?.folder})`,
      );
    }
    // Random, so that two runs do not block each other for ever.
    await setTimeout(20 + Math.random() * 80);
  }
}
