import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from 'node:process';
import { compareText } from '#src/compile/problem.ts';
import { projectRoot } from './run-bundler.ts';

/** What determines how the app is built, below the project's folder. */
const FOLDERS = ['src', 'public'];
const FILES = ['index.html', 'vite.config.ts', 'package-lock.json'];

/** A digest of all that the app is built of: after any change of it the app is built anew. */
export function appVersion(): string {
  const sum = createHash('sha256').update(version);
  for (const folder of FOLDERS) {
    const root = join(projectRoot, folder);
    const files = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort(compareText))
      sum.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file));
  }
  for (const name of FILES) sum.update(`\0${name}\0`).update(textOf(name));
  return sum.digest('hex');
}

/** Empty for a file that the project lacks, as its lock file in a copy without one. */
function textOf(name: string): Buffer {
  try {
    return readFileSync(join(projectRoot, name));
  } catch {
    return Buffer.alloc(0);
  }
}
