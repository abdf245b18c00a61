import { bundle, writeFiles } from './run-bundler.ts';
import { WORKERS, workerFile } from './tools-folder.ts';

/**
 * Builds the two workers of a site at `base` into a folder of tools. A worker is one script without
 * imports; what it has to know of the site is written before it later. Rejects with the bundler's
 * error.
 */
export async function buildWorkers(
  folder: string,
  base: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const name of WORKERS) {
    const files = await bundle(
      {
        base,
        // The app's configuration is for pages.
        configFile: false,
        publicDir: false,
        build: {
          target: 'baseline-widely-available',
          rolldownOptions: {
            input: `src/offline/worker/${name}.ts`,
            output: { format: 'iife', entryFileNames: workerFile(name), codeSplitting: false },
          },
        },
      },
      signal,
    );
    await writeFiles(folder, files, signal);
  }
}
