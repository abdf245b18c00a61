#!/usr/bin/env node
import module from 'node:module';
import { cacheFolder } from '#src/compile/cache/cache-folder.ts';

// From Node 22 on, compiled code is kept, which halves the time until a command begins.
const keep: unknown = Reflect.get(module, 'enableCompileCache');
if (typeof keep === 'function') keep.call(module, cacheFolder('code'));

await import('#src/cli/coranto.ts');
