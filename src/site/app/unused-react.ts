import type { Plugin } from 'vite';
import { removeAssigned, replaceBodies, type UnusedFunctions } from './cut-code.ts';

const nothing = (...names: readonly string[]): UnusedFunctions =>
  Object.fromEntries(names.map((name) => [name, '']));

/** What React does only for what this site has none of, by what that is. */
const UNUSED_IN_CLIENT: UnusedFunctions = {
  // <ViewTransition>
  ...nothing(
    'startViewTransition',
    'flushAfterMutationEffects',
    'recursivelyTraverseAfterMutationEffects',
    'commitAfterMutationEffectsOnFiber',
    'reportViewTransitionError',
    'trackEnterViewTransitions',
    'commitEnterViewTransitions',
    'commitExitViewTransitions',
    'commitNestedViewTransitions',
    'restoreNestedViewTransitions',
    'restoreEnterOrExitViewTransitions',
    'applyViewTransitionToHostInstances',
    'createViewTransitionInstance',
    'getViewTransitionName',
    'getViewTransitionClassName',
    // Pictures and styles that such a transition waits for.
    'accumulateSuspenseyCommitOnFiber',
    'suspendInstance',
  ),
  preloadInstanceAndSuspendIfNeeded: 'arguments[0].flags &= ~0x1000000',
  waitForCommitToBeReady: 'return null',
  // A fragment with a ref.
  ...nothing(
    'commitFragmentInstanceInsertionEffects',
    'commitFragmentInstanceDeletionEffects',
    'commitNewChildToFragmentInstances',
    'FragmentInstance',
    'addFragmentHandleToFiber',
  ),
  isFragmentInstanceParent: 'return false',
  // Elements of the head that React moves there, and styles and scripts that it loads.
  isHostHoistableType: 'return false',
  ...nothing(
    'getResource',
    'acquireResource',
    'preloadResource',
    'preloadResourceAndSuspendIfNeeded',
    'getHydratableHoistableCache',
    'mountHoistable',
    'createHoistableInstance',
    'prefetchDNS',
    'preconnect',
    'preload',
    'preloadModule',
    'preinitStyle',
    'preinitScript',
    'preinitModuleScript',
  ),
  // <html>, <head> and <body>
  ...nothing(
    'commitHostSingletonAcquisition',
    'resolveSingletonInstance',
    'releaseSingletonInstance',
    'clearSingletonPreambleContribution',
  ),
  // Forms with a function as their action.
  ...nothing(
    'extractEvents$1',
    'requestFormReset',
    'ensureFormComponentIsStateful',
    'scheduleReplayQueueIfNeeded',
    'mountActionState',
    'updateActionState',
    'rerenderActionState',
  ),
  // Hooks, components and events of these names, and elements of one's own.
  ...nothing(
    'useMemoCache',
    'updateActivityComponent',
    'updateSuspenseListComponent',
    'constructSelectEvent',
    'setPropOnCustomElement',
  ),
  getNativeBeforeInputChars: 'return null',
  getFallbackBeforeInputChars: 'return null',
  // Stacks of components, which nothing here reads of an error.
  getStackByFiberInDevAndProd: "return ''",
};

const FRAGMENT_METHODS = [
  'addEventListener',
  'removeEventListener',
  'dispatchEvent',
  'focus',
  'focusLast',
  'blur',
  'observeUsing',
  'unobserveUsing',
  'getClientRects',
  'getRootNode',
  'compareDocumentPosition',
  'scrollIntoView',
].map((name) => `FragmentInstance.prototype.${name}`);

const UNUSED_OF_DOM = [
  'preconnect',
  'prefetchDNS',
  'preinit',
  'preinitModule',
  'preload',
  'preloadModule',
  'requestFormReset',
].map((name) => `exports.${name}`);

const UNUSED_OF_SCHEDULER = [
  'unstable_forceFrameRate',
  'unstable_next',
  'unstable_runWithPriority',
  'unstable_wrapCallback',
].map((name) => `exports.${name}`);

const cut = (file: string, handler: (code: string) => string): Plugin => ({
  name: `without-unused-${file}`,
  apply: 'build',
  transform: {
    filter: { id: new RegExp(`[\\\\/]${file}\\.production\\.js$`) },
    handler: (code) => ({ code: handler(code), map: null }),
  },
});

export const withoutUnusedReact: readonly Plugin[] = [
  cut('react-dom-client', (code) =>
    removeAssigned(
      replaceBodies(code, UNUSED_IN_CLIENT, 'react-dom'),
      FRAGMENT_METHODS,
      'react-dom',
    ),
  ),
  cut('react-dom', (code) => removeAssigned(code, UNUSED_OF_DOM, 'react-dom')),
  cut('scheduler', (code) => removeAssigned(code, UNUSED_OF_SCHEDULER, 'scheduler')),
];
