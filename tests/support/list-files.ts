import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './import-table.ts';

/** The project's root folder, absolute. */
export const projectRoot: string = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Every file below a folder of the project, as paths from its root with forward slashes, in order.
 */
export function listFiles(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(projectRoot.length).split(sep).join('/'),
    )
    .sort();
}

/** The TypeScript files below a folder of the project. */
export function readSources(folder: string): SourceFile[] {
  return listFiles(folder)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));
}
