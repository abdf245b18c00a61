import { env } from 'node:process';
import { build } from 'vite';
import { projectRoot } from './list-files.ts';

/** Builds the app as a later version of it would be built: the same pages, in files of which none has its old name. */
export async function buildOtherwise(out: string): Promise<void> {
  const outside = env['NODE_ENV'];
  env['NODE_ENV'] = 'production';
  const names = 'assets/later-[name]-[hash]';
  const output = { entryFileNames: `${names}.js`, chunkFileNames: `${names}.js`, assetFileNames: `${names}[extname]` };
  await build({ root: projectRoot, logLevel: 'error', build: { outDir: out, emptyOutDir: true, rolldownOptions: { output } } });
  if (outside !== undefined) env['NODE_ENV'] = outside;
}
