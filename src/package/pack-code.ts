import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { cacheFolder } from '#src/compile/cache/cache-folder.ts';
import { ownFiles } from '#src/own/own-files.ts';
import { appVersion } from '#src/site/app/app-version.ts';
import { ANY_BASE } from '#src/site/app/copy-app.ts';
import { listFilesIn } from '#src/site/app/kept-apps.ts';
import { checkKept, placeApp } from '#src/site/app/place-app.ts';
import { projectRoot, writeFiles } from '#src/site/app/run-bundler.ts';
import { bundleCode } from './bundle-code.ts';
import { writeNotices } from './write-notices.ts';
import { writeTypes } from './write-types.ts';

/** Of the family of text cards and icons. */
const FONTS = [
  '600SemiBold/SourceSerif4_600SemiBold.ttf',
  '400Regular/SourceSerif4_400Regular.ttf',
];

/**
 * Makes the folder `lib` of the project anew: all that the package contains beside its texts. It
 * appears complete or not at all. Rejects with the fault of the first step that fails.
 */
export async function packCode(): Promise<void> {
  const lib = join(projectRoot, 'lib');
  const unfinished = `${lib}.unfinished`;
  const types = await mkdtemp(join(tmpdir(), 'coranto-types-'));
  try {
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(join(unfinished, 'fonts'), { recursive: true });
    for (const font of FONTS)
      await cp(ownFiles.fontFile(font), join(unfinished, 'fonts', basename(font)));
    await writeTypes(join(unfinished, 'types'), types);
    await packApp(join(unfinished, 'app'));
    const code = await bundleCode({ version: ownFiles.version(), digest: appVersion() });
    await writeFiles(unfinished, code.files, undefined);
    await writeNotices(join(unfinished, 'notices.txt'), projectRoot, code.licences);
    await rm(lib, { recursive: true, force: true });
    await rename(unfinished, lib);
  } finally {
    for (const folder of [types, unfinished]) await rm(folder, { recursive: true, force: true });
  }
}

/** The reader's app for any path, from the cache of the project's own builds if it is there. */
async function packApp(out: string): Promise<void> {
  await placeApp({ out, base: ANY_BASE, cache: cacheFolder('app') });
  await checkKept(out);
  await listFilesIn(out);
}
