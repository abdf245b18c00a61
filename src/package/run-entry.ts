import { argv } from 'node:process';

const entries: Readonly<Record<string, () => Promise<unknown>>> = {
  start: () => import('#src/site/start.ts'),
  build: () => import('#src/site/build-cli.ts'),
  compile: () => import('#src/compile/command/cli.ts'),
  import: () => import('#src/import/command/import-cli.ts'),
  judge: () => import('#src/compile/judging/judge-cli.ts'),
};

const [name = ''] = argv.splice(2, 1);
const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
if (entry === undefined) {
  process.stderr.write(`coranto ${Object.keys(entries).join('|')} [options]; --help says more\n`);
  process.exitCode = 2;
} else await entry();
