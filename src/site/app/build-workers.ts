import { join } from 'node:path';
import { bundle, writeFiles } from './run-bundler.ts';

const NAMES = ['worker', 'no-worker'] as const;

const fileOf = (name: (typeof NAMES)[number]): string => `${name}.js`;

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
  for (const name of NAMES) {
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
            output: { format: 'iife', entryFileNames: fileOf(name), codeSplitting: false },
          },
        },
      },
      signal,
    );
    await writeFiles(folder, files, signal);
  }
}

/** The built workers in a folder of tools: the site's, and the one that removes it. */
export const workersIn = (folder: string) => ({
  worker: join(folder, fileOf('worker')),
  none: join(folder, fileOf('no-worker')),
});
