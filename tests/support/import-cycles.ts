import { posix } from 'node:path';
import { importsOf, type SourceFile } from './import-table.ts';

/** Files of src that a file imports, by their paths from the project's root. */
const ownImports = (file: SourceFile): string[] =>
  importsOf(file).flatMap((name) => {
    if (name.startsWith('#src/')) return [name.slice(1)];
    return name.startsWith('.') ? [posix.join(posix.dirname(file.path), name)] : [];
  });

/**
 * Imports that lead from a file back to it, as `a.ts -> b.ts -> a.ts`: of types, static and dynamic
 * ones alike. At least one for each group of files that need each other.
 */
export function importCycles(files: readonly SourceFile[]): string[] {
  const imports = new Map(files.map((file) => [file.path, ownImports(file)]));
  const cycles: string[] = [];
  const done = new Set<string>();
  const follow = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' -> '));
    else if (!done.has(path)) {
      for (const next of imports.get(path) ?? []) follow(next, [...way, path]);
      done.add(path);
    }
  };
  for (const path of imports.keys()) follow(path, []);
  return cycles;
}
