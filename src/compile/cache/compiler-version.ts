import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownFiles } from '#src/own/own-files.ts';
import { compareText } from '../problem.ts';

/**
 * What determines how an article is parsed and cached: the compiler's own text, and the versions of
 * its libraries.
 */
const FOLDERS = ['../../content', '../../url', '..'];
const LOCK = '../../../package-lock.json';

let version: string | undefined;

/**
 * A digest of the compiler itself. Another compiler's cache is not used, so nobody has to increment
 * a version, and a corrected rule parses every file again.
 */
export function compilerVersion(): string {
  version ??= createHash('sha256')
    .update(process.version)
    .update(ownFiles.digest ?? digestOfSources())
    .digest('hex');
  return version;
}

function digestOfSources(): string {
  const sum = createHash('sha256');
  for (const folder of FOLDERS) {
    const root = join(import.meta.dirname, folder);
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    for (const name of names.sort(compareText))
      sum.update(`\0${name}\0`).update(readFileSync(join(root, name)));
  }
  return sum.update(readLock()).digest('hex');
}

/** Empty if the project has no lock file: then the versions in its node_modules count. */
function readLock(): string {
  try {
    return readFileSync(join(import.meta.dirname, LOCK), 'utf8');
  } catch {
    return '';
  }
}
