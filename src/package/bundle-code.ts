import { type BundledFile, bundle } from '#src/site/app/run-bundler.ts';
import { staticReact } from '#src/site/app/unused/static-react.ts';
import { ourEngines } from './our-engines.ts';
import { packedModules } from './packed-modules.ts';

/** The bundler's list of the packages in the code. */
const LICENCES = 'licenses.json';

/**
 * Code that comes in one file with all that it imports: Node 20 takes a millisecond and more to
 * find, read and link a file. What several of these need is in the first of them: what the command
 * needs to keep compiled code, what reads its words, what a check needs (decision 152).
 */
const TOGETHER = [
  { name: 'keep', test: /\/src\/compile\/cache\/cache-folder\.ts$/, priority: 3 },
  { name: 'words', test: /\/src\/cli\/run-coranto\.ts$/, priority: 2 },
  { name: 'check', test: /\/src\/cli\/commands\/check-command\.ts$/, priority: 1 },
];

/** Native, so each machine installs its own. */
const NOT_BUNDLED = ['@resvg/resvg-js', 'sharp'];

export type BundledCode = {
  readonly files: readonly BundledFile[];
  /** A JSON list of the packages in it, with their licences. */
  readonly licences: string;
};

/**
 * Bundles all code that runs at a publisher's, split by what a command loads and with maps of file
 * names and lines. Names of functions stay, for faults that people report. Rejects with the
 * bundler's error.
 */
export async function bundleCode(packed: {
  readonly version: string;
  readonly digest: string;
}): Promise<BundledCode> {
  const files = await bundle(
    {
      // The app's configuration is for browsers.
      configFile: false,
      publicDir: false,
      plugins: [packedModules(), staticReact(), ourEngines()],
      define: { PACKED: JSON.stringify(packed), 'process.env.NODE_ENV': '"production"' },
      ssr: { noExternal: true, external: NOT_BUNDLED },
      build: {
        ssr: true,
        target: 'node20.19',
        sourcemap: true,
        license: { fileName: LICENCES },
        rolldownOptions: {
          input: { coranto: 'src/package/bin.ts', api: 'src/api/api.ts' },
          output: {
            entryFileNames: '[name].js',
            chunkFileNames: 'chunks/[name]-[hash].js',
            sourcemapExcludeSources: true,
            codeSplitting: { groups: TOGETHER },
            minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
          },
        },
      },
    },
    undefined,
  );
  const list = files.find(({ fileName }) => fileName === LICENCES);
  if (list === undefined) throw new Error('the bundler wrote no list of licences');
  return { files: files.filter((file) => file !== list), licences: String(list.content) };
}
