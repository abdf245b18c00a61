import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { compile } from '#src/compile/compile.ts';
import { type ArchiveName, openArchive } from './archives.ts';
import { projectRoot } from './list-files.ts';
import { NOW, openBundle } from './workspace.ts';

type Bundle = ReturnType<typeof openBundle>;

/**
 * Compiles real archives for the tests of a file: each when it is first asked for, and once. To be
 * called at the file's top.
 */
export function compiledArchives(): (name: 'five' | ArchiveName) => Promise<Bundle> {
  const bundles = new Map<string, Promise<Bundle>>();
  const folders: string[] = [];
  afterAll(() =>
    Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))),
  );

  const compiled = async (name: 'five' | ArchiveName): Promise<Bundle> => {
    const data = name === 'five' ? join(projectRoot, 'data') : await openArchive(name);
    const folder = await mkdtemp(join(tmpdir(), 'coranto-test-'));
    folders.push(folder);
    const out = join(folder, 'bundle');
    await compile({ data, out, now: NOW });
    return openBundle(out);
  };
  return (name) => {
    const bundle = bundles.get(name) ?? compiled(name);
    bundles.set(name, bundle);
    return bundle;
  };
}
