import { join } from 'node:path';
import { compile } from '#src/compile/compile.ts';
import { type ArchiveName, openArchive } from './archives.ts';
import { projectRoot } from './list-files.ts';
import { makeOnce } from './make-once.ts';
import { NOW, openBundle } from './workspace.ts';

/**
 * The bundle of a real archive, which is compiled once for a whole run, when it is first asked for.
 * It is read, and never changed.
 */
export async function bundleOf(name: 'five' | ArchiveName): Promise<ReturnType<typeof openBundle>> {
  const out = await makeOnce(`bundles/${name}`, async (unfinished) => {
    const data = name === 'five' ? join(projectRoot, 'data') : await openArchive(name);
    await compile({ data, out: unfinished, now: NOW });
  });
  return openBundle(out);
}
