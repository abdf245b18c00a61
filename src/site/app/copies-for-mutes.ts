import type { Plugin } from 'vite';

/** Ends the id of a module that is a copy. */
const COPY = '?copy';

const WHO = '/routes/device/mutes/hide-muted.ts';
const WHAT = /\/(?:carried|carried-values|find-places|carried-keys|unpack|packed)(?:\/|\.ts$)/;

/**
 * Gives the code that hides what is muted before the first paint its own copy of the functions that
 * read a page's data. Shared ones would be in the first view's code, which it would wait for, or in
 * a file of their own, which every first view would pay for.
 */
export const copiesForMutes: Plugin = {
  name: 'coranto:copies-for-mutes',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const from = importer?.replaceAll('\\', '/') ?? '';
    if (!(from.endsWith(WHO) || from.endsWith(COPY)) || !WHAT.test(source)) return undefined;
    const asked = importer?.replace(COPY, '');
    const found = await this.resolve(source, asked, { ...options, skipSelf: true });
    return found && { ...found, id: `${found.id}${COPY}` };
  },
};
