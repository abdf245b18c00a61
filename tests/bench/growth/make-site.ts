import { cp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { brotliCompressSync } from 'node:zlib';
import { startSiteLanguage } from '#src/messages/start-site-language.ts';
import { openBundle } from '#src/render/open-bundle.ts';
import type { PageJob } from '#src/render/pages/make-pages.ts';
import { renderShell } from '#src/render/shell.ts';
import { rendererOf } from '#src/site/app/tools-folder.ts';
import { runProgram, type Took } from '../run-program.ts';

export type MadeSite = {
  readonly compile: Took;
  readonly files: number;
  readonly bytes: number;
  /** Of the columns' file, compressed with brotli, for each story. */
  readonly columnBytes: number;
};

/**
 * Compiles `data` into a site at `root`, made of the app in `app`: with the pages that are not of
 * one story or list (the feed among them), and others opening in the app, as most do in a large
 * archive.
 */
export async function makeSite(
  root: string,
  { app, data, stories }: { app: string; data: string; stories: number },
): Promise<MadeSite> {
  await rm(root, { recursive: true, force: true });
  await cp(app, root, { recursive: true });
  const bundleFolder = join(root, 'data');
  const compile = await runProgram('compile-once', [data, bundleFolder]);
  const bundle = await openBundle(bundleFolder);
  const columns = await readFile(join(bundleFolder, bundle.manifest.files.columns));
  const address = 'http://localhost/';
  const words = await startSiteLanguage(bundle.manifest.site.language);
  await renderFirstGroup(rendererOf(root), {
    root,
    base: '/',
    address,
    shell: renderShell(await readFile(join(root, 'index.html'), 'utf8'), bundle.manifest, {
      address,
      base: '/',
    }),
    words,
    stories: 0,
    slice: 0,
    slices: Number.MAX_SAFE_INTEGER,
    cache: join(root, '.cache'),
    version: 'bench',
  });
  return {
    compile,
    ...(await weigh(bundleFolder)),
    columnBytes: brotliCompressSync(columns).length / stories,
  };
}

/** Of so many slices that the first holds the plan's first group of pages alone. */
function renderFirstGroup(renderer: string, job: PageJob): Promise<void> {
  return new Promise((resolve, reject) => {
    new Worker(renderer, { workerData: job, env: { ...process.env, NODE_ENV: 'production' } })
      .on('error', reject)
      .on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`rendering pages ended with code ${code}`)),
      );
  });
}

async function weigh(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let [files, bytes] = [0, 0];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    files += 1;
    bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return { files, bytes };
}
