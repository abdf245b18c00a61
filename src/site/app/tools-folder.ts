import { join } from 'node:path';

/** For files that only later steps of the build need; not part of the finished site. */
export const TOOLS_FOLDER = '.vite';

/** Its ending makes it a module in any folder, whatever package.json is above. */
export const RENDERER = 'page-worker.mjs';

/** The module for Node that renders the app's pages, built with the app. */
export const rendererOf = (out: string): string => join(out, TOOLS_FOLDER, RENDERER);

export const WORKERS = ['worker', 'no-worker'] as const;

export const workerFile = (name: (typeof WORKERS)[number]): string => `${name}.js`;

/** The built workers in a folder of tools: the site's, and the one that removes it. */
export const workersIn = (folder: string) => ({
  worker: join(folder, workerFile('worker')),
  none: join(folder, workerFile('no-worker')),
});
