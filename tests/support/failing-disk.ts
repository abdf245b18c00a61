import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const CHANGING = [
  'copyFileSync',
  'linkSync',
  'mkdirSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'unlinkSync',
  'writeFileSync',
] as const;

/**
 * Runs with a disk of which the calls that change something fail, by their number from 0, with an
 * I/O error. Resolves with how many there were. (Functions of `node:fs` are replaced: a disk that
 * fails at a chosen call is not to be had otherwise.)
 */
export async function withFailingDisk(
  fails: (call: number) => boolean,
  run: () => Promise<void>,
): Promise<number> {
  let calls = 0;
  const real = CHANGING.map((name) => [name, fs[name]] as const);
  for (const [name, call] of real) {
    Reflect.set(fs, name, (...args: readonly unknown[]): unknown => {
      if (fails(calls++))
        throw Object.assign(new Error(`EIO: i/o error, ${name}`), {
          code: 'EIO',
          path: String(args[0]),
        });
      return Reflect.apply(call, fs, args);
    });
  }
  syncBuiltinESMExports();
  try {
    await run();
    return calls;
  } finally {
    for (const [name, call] of real) Reflect.set(fs, name, call);
    syncBuiltinESMExports();
  }
}
