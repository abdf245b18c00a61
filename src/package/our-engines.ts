import type { Plugin } from 'vite';

/** gray-matter's own parsers, of YAML among them: another js-yaml, and a parser of JavaScript. */
const ENGINES = /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/;

/**
 * Leaves out the parsers that gray-matter brings, a third of the code of a check: each call gives
 * it ours (`parse-front-matter.ts`), and one that did not would end at once. Throws at the end of a
 * bundle in which it met none: then gray-matter's files have other names.
 */
export function ourEngines(): Plugin {
  let met = false;
  return {
    name: 'coranto-our-engines',
    enforce: 'pre',
    load(id) {
      if (!ENGINES.test(id)) return null;
      met = true;
      return 'module.exports = {};';
    },
    buildEnd(error) {
      if (!(error || met))
        throw new Error('gray-matter has no engines where they were; update our-engines.ts');
    },
  };
}
