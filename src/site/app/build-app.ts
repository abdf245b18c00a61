import { cp, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { env } from 'node:process';
import { minify } from 'vite';
import { weighShell } from '../offline/shell-files.ts';
import { buildWorkers } from './build-workers.ts';
import { bundle, projectRoot, writeFiles } from './run-bundler.ts';
import { RENDERER, TOOLS_FOLDER } from './tools-folder.ts';
import { staticReact } from './unused/static-react.ts';
import { writeLicences } from './write-licences.ts';

/** The bundler's list of the packages in its chunks; the ending makes it write JSON. */
const BUNDLED = `${TOOLS_FOLDER}/licenses.json`;

export type AppBuilding = {
  readonly out: string;
  /** Path of the app on its host; begins and ends with a slash. */
  readonly base: string;
  /** Also write a source map for each file of code; no file names it. */
  readonly maps?: boolean;
  /** Rejects the build; then nothing more is written. */
  readonly signal?: AbortSignal | undefined;
};

/**
 * Builds the app, without any archive, into `out`, the module that prerenders its pages, and the
 * workers. Writes nothing else, so the project's own folder may be read-only. Rejects with the
 * bundler's error. Ignores NODE_ENV of the caller's shell, which could cause a development build.
 */
export async function buildApp({ out, base, maps = false, signal }: AppBuilding): Promise<void> {
  const outside = env['NODE_ENV'];
  env['NODE_ENV'] = 'production';
  try {
    await cp(join(projectRoot, 'public'), out, { recursive: true });
    for (const name of ['early.js', 'other-address.js', 'lost-code.js'])
      await shrinkScript(join(out, name));
    // Neither needs the other, and each leaves one processor waiting at times.
    const [app, renderer] = await Promise.all([
      bundle(
        {
          base,
          build: { manifest: true, license: { fileName: BUNDLED }, sourcemap: maps && 'hidden' },
        },
        signal,
      ),
      bundle(
        {
          base,
          // One complete file, which runs wherever the site is built; without React's other build.
          ssr: { noExternal: true },
          plugins: [staticReact()],
          define: { 'process.env.NODE_ENV': '"production"' },
          build: {
            ssr: 'src/render/pages/page-worker.ts',
            rolldownOptions: {
              output: {
                codeSplitting: false,
                entryFileNames: RENDERER,
                // Half as much to read for each thread; names stay, for faults that people report.
                minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
              },
            },
          },
        },
        signal,
      ),
    ]);
    await writeFiles(out, app, signal);
    await writeLicences({ bundled: join(out, BUNDLED), project: projectRoot, out });
    await writeFiles(join(out, TOOLS_FOLDER), renderer, signal);
    await buildWorkers(join(out, TOOLS_FOLDER), base, signal);
    await weighShell(out);
  } finally {
    if (outside === undefined) delete env['NODE_ENV'];
    else env['NODE_ENV'] = outside;
  }
}

/**
 * The bundler copies these files unchanged, and one blocks the first paint, so minify them here.
 */
async function shrinkScript(file: string): Promise<void> {
  const { code, errors } = await minify(file, await readFile(file, 'utf8'), {
    module: !file.endsWith('early.js'),
  });
  if (errors.length > 0)
    throw new Error(`public/${basename(file)} does not parse: ${errors[0]?.message}`);
  await writeFile(file, code);
}
