import type { Plugin } from 'vite';
import { replaceBodies } from './cut-code.ts';

/**
 * The router's functions that never run in this site but are reached from those that do, and what
 * is in their place: prefetching and errors of its framework, of server components and of pages
 * rendered by a server, instrumentation, forms, fetchers, blockers, and routes that are added
 * later.
 */
const UNUSED_IN_ROUTER = {
  usePrefetchBehavior: 'return [false, null, {}]',
  PrefetchPageLinks: 'return null',
  RSCErrorHandler: 'return null',
  decodeRouteErrorResponseDigest: '',
  parseHydrationData: '',
  instrumentClientSideRouter: '',
  getRouteInstrumentationUpdates: '',
  normalizeNavigateOptions: 'return { path: arguments[1] }',
  getSubmissionFromNavigation: '',
  patchRoutesImpl: '',
  patchRoutes: '',
  checkFogOfWar: 'return { active: false, matches: null }',
  discoverRoutes: '',
  handleAction: '',
  fetch2: '',
  shouldBlockNavigation: '',
  updateBlocker: '',
};

/** Names for developers' tools; assigning them keeps components that nothing else uses. */
const DISPLAY_NAME = /^\w+\.displayName = ".*";$/gm;

/** Calls whose result may be dropped if nothing uses it, which bundlers cannot know. */
const WITHOUT_EFFECTS = /^(var \w+ = )(?=React\d*\.(?:createContext|forwardRef|memo)\()/gm;

/**
 * Leaves out what the router contains for frameworks and servers: 5 kB of the first view (brotli).
 * Throws if a version of it lacks one of these functions: then others may need to be left out.
 */
export const withoutUnusedRouting: Plugin = {
  name: 'without-unused-routing',
  apply: 'build',
  transform: {
    filter: {
      id: /react-router[\\/]dist[\\/]production[\\/]chunk-/,
      code: /\bfunction createRouter\(/,
    },
    handler: (code) => ({
      code: replaceBodies(
        code.replaceAll(DISPLAY_NAME, '').replaceAll(WITHOUT_EFFECTS, '$1/* @__PURE__ */ '),
        UNUSED_IN_ROUTER,
        'react-router',
      ),
      map: null,
    }),
  },
};

const UNUSED_QUERIES = '\0unused-parts-of-query-core';

/**
 * The query library's client always imports mutations and infinite queries. Neither is used here,
 * and together they are 1.5 kB of the first view; a module in their place has the two calls that
 * the client makes when a page is focused and when it is reset.
 */
export const withoutUnusedQueries: Plugin = {
  name: 'without-unused-queries',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source, importer) =>
    /^\.\/(mutation|mutationCache|infiniteQueryBehavior)\.js$/.test(source) &&
    /@tanstack[\\/]query-core/.test(importer ?? '')
      ? UNUSED_QUERIES
      : null,
  load: (id) =>
    id === UNUSED_QUERIES
      ? `export const Mutation = undefined, getDefaultState = undefined, infiniteQueryBehavior = undefined, hasNextPage = undefined, hasPreviousPage = undefined;
         export class MutationCache { clear() {} resumePausedMutations() { return Promise.resolve(); } }`
      : null,
};

/**
 * What Vite's loader of late code does for nonces, which the policy has none of, and for browsers
 * older than the build's target; and what is in its place.
 */
const UNUSED_IN_LOADER: readonly (readonly [unused: RegExp, instead: string])[] = [
  [/document\.querySelector\("meta\[property=csp-nonce\]"\)/, 'undefined'],
  [/\(function detectScriptRel\(\) \{[\s\S]*?\n\}\)\(\)/, '"modulepreload"'],
  [
    /(?<=function allSettled\(promises\) \{)[\s\S]*?\n\t\t\}/,
    'return Promise.allSettled(promises)}',
  ],
  [/(?<=function importMetaResolve\(specifier\) \{)[\s\S]*?return new URL\(\n/, 'return new URL('],
];

/**
 * Leaves that out: 0.15 kB of the first view (brotli). Throws if a version of Vite lacks one of
 * these places.
 */
export const withoutUnusedLoading: Plugin = {
  name: 'without-unused-loading',
  apply: 'build',
  transform: {
    filter: { id: /vite[\\/]preload-helper/ },
    handler: (code) => ({
      code: UNUSED_IN_LOADER.reduce((rest, [unused, instead]) => {
        if (!unused.test(rest))
          throw new Error(`vite's loader has no ${unused}; update UNUSED_IN_LOADER`);
        return rest.replace(unused, () => instead);
      }, code),
      map: null,
    }),
  },
};
