import { lstatSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const DAY_MS = 86_400_000;
/** Days after which the log of an archive that nobody compiles is deleted. */
const UNUSED_DAYS = 30;

/** Marks a log as used now. Throws the disk's error. */
export function markUsed(log: string): void {
  utimesSync(log, new Date(), new Date());
}

/**
 * Removes logs below `folder` that no run has used for long. `now` in milliseconds. A missing
 * folder is empty.
 */
export function pruneLogs(folder: string, now: number): void {
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    try {
      if (lstatSync(path).mtimeMs < now - UNUSED_DAYS * DAY_MS) rmSync(path, { force: true });
    } catch {
      // A folder of that name, or another run was faster: continue with the others.
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) =>
      /^(?:articles|packs|search-[0-9a-f]{16})-[0-9a-f]{16}\.log(?:\.[0-9a-f]{8})?$/.test(name),
    );
  } catch {
    return [];
  }
}
