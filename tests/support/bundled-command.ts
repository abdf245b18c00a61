import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { bundle, writeFiles } from '#src/site/app/run-bundler.ts';
import { projectRoot } from './list-files.ts';
import { makeOnce } from './make-once.ts';

/** Native code and the bundler itself: loaded from the project. */
const NOT_BUNDLED = ['vite', 'sharp', '@resvg/resvg-js'];

const sources = join(projectRoot, 'src');

/** Each module of the sources knows its own place, wherever the bundle is. */
const ownPlaces: Plugin = {
  name: 'own-places',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!NOT_BUNDLED.includes(source)) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && { id: pathToFileURL(found.id).href, external: true };
  },
  transform(code, id) {
    if (!id.startsWith(sources)) return null;
    return code
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
  },
};

/**
 * The command of the sources in few files, made once a run: tsx takes seconds of a processor to
 * load the sources, and tests run the command a hundred times. It says and does what
 * `node --import tsx src/cli/coranto.ts` does.
 */
export async function bundledCommand(): Promise<string> {
  const folder = await makeOnce('command', async (out) => {
    const files = await bundle(
      {
        configFile: false,
        publicDir: false,
        plugins: [ownPlaces],
        ssr: { noExternal: true },
        build: {
          ssr: 'src/cli/coranto.ts',
          target: 'node20.19',
          minify: false,
          rolldownOptions: {
            output: { entryFileNames: 'coranto.mjs', chunkFileNames: '[name]-[hash].mjs' },
          },
        },
      },
      undefined,
    );
    await writeFiles(out, files, undefined);
  });
  return join(folder, 'coranto.mjs');
}
