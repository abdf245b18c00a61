import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { cacheFolder } from './src/compile/cache/cache-folder.ts';
import { type CorantoDataOptions, corantoData } from './src/compile/live/vite-plugin.ts';
import type { KeepPictures } from './src/compile/pictures/kept-pictures.ts';
import { codeParts } from './src/site/app/chunks/code-parts.ts';
import { sharedFileOf } from './src/site/app/chunks/shared-code.ts';
import { keptStyles, longName, shortNames, writtenClassNames } from './src/site/app/class-names.ts';
import { copiesForMutes } from './src/site/app/copies-for-mutes.ts';
import { messageModules } from './src/site/app/message-files.ts';
import {
  withoutUnusedLoading,
  withoutUnusedQueries,
  withoutUnusedRouting,
} from './src/site/app/unused/unused-code.ts';

/** Libraries of the first view in one file: its name stays when only the app changes. */
const vendor = {
  name: 'vendor',
  tags: ['$initial' as const],
  test: /node_modules[\\/]|unused-parts-of-query-core|preload-helper/,
};

/**
 * The first view's code in one file: by default the bundler gives each part that a later page also
 * uses its own.
 */
const firstView = { name: 'app', tags: ['$initial' as const], test: /[\\/]src[\\/](?!main\.)/ };

/**
 * What decides which stories are muted runs before the first paint of a page made ahead: in one
 * file, each further one would be another request in a row.
 */
const mutes = {
  name: 'mutes',
  test: /\?copy$|[\\/]src[\\/](reading[\\/]mutes[\\/](mute|mute-mirror|mute-test|partial-facts|word-row)\.ts|content[\\/](search[\\/]search-(terms|words)|text[\\/](words|fold-letters)))/,
};

/**
 * Styles that several later pages use, in one file: by default each is a request that delays a
 * page's first paint.
 */
const sharedStyles = { name: 'styles', test: /\.module\.css$/, minShareCount: 2 };

/** What several pages or parts share, in few files. */
const shared = { name: sharedFileOf, includeDependenciesRecursively: false };

/**
 * Pages and all files that share their code name the shared files: there the digest is enough. The
 * size limits ask for the libraries.
 */
const chunkFileNames = (chunk: { readonly name: string; readonly isDynamicEntry: boolean }) =>
  chunk.isDynamicEntry || /^(vendor|rolldown-runtime)$/.test(chunk.name)
    ? 'assets/[name]-[hash].js'
    : 'assets/[hash].js';

const src = fileURLToPath(new URL('src', import.meta.url));
const shortName = shortNames(src);

/** Without a condition that selects it, bundlers get the development build of this library. */
const routerInProduction = {
  find: /^react-router$/,
  replacement: fileURLToPath(
    new URL('production/index.mjs', new URL('../', import.meta.resolve('react-router'))),
  ),
};

/** Decoders and requests are loaded only for a site that keeps its pictures. */
const keepPictures: CorantoDataOptions['keepPictures'] = ({ data, target, onMore }) => {
  let keeping: KeepPictures | undefined;
  return async (wanted, watching) => {
    const { keepForServer } = await import('./src/pictures/keep-for-site.ts');
    keeping ??= keepForServer({ data, target, cache: cacheFolder('pictures') }, onMore);
    return await keeping(wanted, watching);
  };
};

export default defineConfig(({ command }) => ({
  plugins: [
    withoutUnusedQueries,
    withoutUnusedRouting,
    withoutUnusedLoading,
    copiesForMutes,
    writtenClassNames(shortName),
    keptStyles,
    react(),
    messageModules(),
    codeParts(src),
    corantoData({ data: process.env['CORANTO_DATA'] ?? 'data', keepPictures }),
  ],
  resolve: { alias: command === 'build' ? [routerInProduction] : [] },
  css: { modules: { generateScopedName: command === 'build' ? shortName : longName } },
  build: {
    target: 'baseline-widely-available',
    modulePreload: {
      polyfill: false,
      // Prerendered pages name their code, and others are prefetched when pointed at: the first
      // view needs no list of all code.
      resolveDependencies: (_, deps, { hostType }) => (hostType === 'js' ? [] : deps),
    },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [vendor, firstView, mutes, shared, sharedStyles] },
        chunkFileNames,
      },
    },
  },
}));
