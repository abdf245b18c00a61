import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build, minify } from 'vite';

/** The project's own folder, whatever folder the command was typed in. */
const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Where a built app keeps what only the steps after it need; it is not part of the finished site. */
export const TOOLS_FOLDER = '.vite';
const RENDERER = 'page-worker.js';

/** The module for Node, made with the app, that renders its pages. */
export const rendererOf = (out: string): string => join(out, TOOLS_FOLDER, RENDERER);

/**
 * Builds the app, without any archive, into `out`, to be served below `base` (begins and ends with a slash), and beside it what
 * renders its pages ahead of time; with `maps` also a source map of each file of code, which no file names. Rejects with the
 * bundler's error. A NODE_ENV that the caller's shell holds would make a build for developers, so it is set aside.
 */
export async function buildApp({ out, base, maps = false }: { out: string; base: string; maps?: boolean }): Promise<void> {
  const outside = env['NODE_ENV'];
  env['NODE_ENV'] = 'production';
  try {
    await build({
      root: projectRoot,
      base,
      logLevel: 'warn',
      build: { outDir: out, emptyOutDir: true, manifest: true, sourcemap: maps && 'hidden' },
    });
    await shrinkEarlyScript(out);
    await build({
      root: projectRoot,
      base,
      logLevel: 'warn',
      publicDir: false,
      // Whole in one file: it runs wherever the site is built.
      ssr: { noExternal: true },
      build: {
        ssr: 'src/render/pages/page-worker.ts',
        outDir: join(out, TOOLS_FOLDER),
        emptyOutDir: false,
        minify: false,
        rolldownOptions: { output: { codeSplitting: false, entryFileNames: RENDERER } },
      },
    });
  } finally {
    if (outside === undefined) delete env['NODE_ENV'];
    else env['NODE_ENV'] = outside;
  }
}

/** It stands outside of what the bundler makes, and before the first paint: its comments are not worth their time. */
async function shrinkEarlyScript(out: string): Promise<void> {
  const file = join(out, 'early.js');
  const { code, errors } = await minify('early.js', await readFile(file, 'utf8'));
  if (errors.length > 0) throw new Error(`public/early.js does not parse: ${errors[0]?.message}`);
  await writeFile(file, code);
}
