import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../problem.ts';

/**
 * What decides how an article is read, and how what was read is kept: the compiler's own text, and
 * the versions of its libraries.
 */
const FOLDERS = ['../../content', '../../url', '..'];
const LOCK = '../../../package-lock.json';

let version: string | undefined;

/**
 * A digest of the compiler itself. What another compiler kept is not used again: nobody has to
 * remember to count a number up, and a mended rule reads every file anew.
 */
export function compilerVersion(): string {
  version ??= digest();
  return version;
}

function digest(): string {
  const sum = createHash('sha256').update(process.version);
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

/**
 * Empty where the project came without its lock: then the versions are those that stand in its
 * node_modules, whatever they are.
 */
function readLock(): string {
  try {
    return readFileSync(join(import.meta.dirname, LOCK), 'utf8');
  } catch {
    return '';
  }
}
