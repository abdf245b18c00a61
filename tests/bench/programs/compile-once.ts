import { argv } from 'node:process';
import { compile } from '#src/compile/compile.ts';
import { measured } from './measured.ts';

const [data = 'data', out = 'bundle', cacheFolder] = argv.slice(2);

await measured(() =>
  compile({ data, out, keepGoing: true, ...(cacheFolder !== undefined && { cacheFolder }) }),
);
