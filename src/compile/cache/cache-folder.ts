import { fileURLToPath } from 'node:url';

/** Where results are kept that a later run can use again, below the project's own node_modules; `of` is what they are. */
export const cacheFolder = (of: string): string =>
  fileURLToPath(new URL(`../../../node_modules/.cache/coranto/${of}`, import.meta.url));
