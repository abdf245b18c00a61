import { join } from 'node:path';

/** For files that only later steps of the build need; not part of the finished site. */
export const TOOLS_FOLDER = '.vite';

export const RENDERER = 'page-worker.js';

/** The module for Node that renders the app's pages, built with the app. */
export const rendererOf = (out: string): string => join(out, TOOLS_FOLDER, RENDERER);
