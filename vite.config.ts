import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { corantoData } from './src/compile/live/vite-plugin.ts';

/**
 * Libraries in chunks of their own: they keep their address when only the app changes, and their
 * size is seen apart.
 */
const vendors = [
  { name: 'vendor-react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  { name: 'vendor-router', test: /node_modules[\\/](react-router|cookie|set-cookie-parser)[\\/]/ },
  {
    name: 'vendor-data',
    tags: ['$initial' as const],
    test: /node_modules[\\/](@tanstack[\\/](query-core|react-query)|zod)[\\/]/,
  },
];

/**
 * What the first view runs, in one chunk: left alone, the bundler gives each part that a later page
 * also uses a file of its own.
 */
const firstView = { name: 'app', tags: ['$initial' as const], test: /[\\/]src[\\/](?!main\.)/ };

/**
 * Styles that several later pages use, in one file: left alone, each is a request of a page that
 * waits for it before it is painted.
 */
const sharedStyles = { name: 'shared', test: /\.module\.css$/, minShareCount: 2 };

/**
 * `story-card_headline`: found in the page as in the code, the same in every build, and it
 * compresses better than a hash.
 */
function readableName(name: string, file: string): string {
  const [folder = '', base = ''] = file
    .replace(/[?#].*$/, '')
    .split(/[\\/]/)
    .slice(-2);
  return `${folder}-${base.replace(/\.module\.css$/, '')}_${name}`;
}

/** Without a condition that chooses it, bundlers get the development build of this library. */
const routerInProduction = {
  find: /^react-router$/,
  replacement: fileURLToPath(
    new URL('production/index.mjs', new URL('../', import.meta.resolve('react-router'))),
  ),
};

const UNUSED = '\0unused-parts-of-query-core';

/**
 * The query library's client always brings what writes data and what loads lists page by page.
 * Nothing here does either, and together they are 1 kB of the first view; in place of both stands a
 * module without anything behind its names.
 */
const withoutUnusedQueries: Plugin = {
  name: 'without-unused-queries',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source, importer) =>
    /^\.\/(mutation|infiniteQueryBehavior)\.js$/.test(source) &&
    /@tanstack[\\/]query-core/.test(importer ?? '')
      ? UNUSED
      : null,
  load: (id) =>
    id === UNUSED
      ? 'export const Mutation = undefined, getDefaultState = undefined, infiniteQueryBehavior = undefined, hasNextPage = undefined, hasPreviousPage = undefined;'
      : null,
};

export default defineConfig(({ command }) => ({
  plugins: [
    withoutUnusedQueries,
    react(),
    corantoData({ data: process.env['CORANTO_DATA'] ?? 'data' }),
  ],
  resolve: { alias: command === 'build' ? [routerInProduction] : [] },
  css: { modules: { generateScopedName: readableName } },
  build: {
    target: 'baseline-widely-available',
    modulePreload: {
      polyfill: false,
      // Pages made ahead name their code, and others are fetched when they are pointed at: a list
      // of all of it need not be in the first view.
      resolveDependencies: (_, deps, { hostType }) => (hostType === 'js' ? [] : deps),
    },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: { codeSplitting: { groups: [...vendors, firstView, sharedStyles] } },
    },
  },
}));
