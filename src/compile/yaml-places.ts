import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * The library that knows where each part of a YAML text stands, loaded when it is first wanted: that takes as long as reading some hundred
 * articles, and a run without a fault in a file never asks.
 */
export const yamlPlaces = (): typeof import('yaml') => require('yaml');
