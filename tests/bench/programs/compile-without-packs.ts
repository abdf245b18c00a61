import { register } from 'node:module';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { measured } from './measured.ts';

/** A loader of modules that has nothing in place of what puts stories into a pack. */
const LOADER = `
export const load = (url, context, next) => url.endsWith('/packs/pack-stories.ts')
  ? { format: 'module', shortCircuit: true, source: 'export const packStories = () => ({});' }
  : next(url, context);
`;
register(`data:text/javascript,${encodeURIComponent(LOADER)}`, pathToFileURL('./'));

const [data = 'data', out = 'bundle'] = argv.slice(2);
const { compile } = await import('#src/compile/compile.ts');
await measured(() => compile({ data, out, keepGoing: true }));
