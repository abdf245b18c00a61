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
 * Runs with a disk on which the changing calls with the given numbers, from 0, fail with an I/O
 * error, or with another code. Resolves with the number of such calls. (Replaces functions of
 * `node:fs`: no real disk fails at a chosen call.)
 */
export async function withFailingDisk(
  fails: (call: number) => boolean,
  run: () => Promise<void>,
  code = 'EIO',
): Promise<number> {
  let calls = 0;
  const real = CHANGING.map((name) => [name, fs[name]] as const);
  for (const [name, call] of real) {
    Reflect.set(fs, name, (...args: readonly unknown[]): unknown => {
      if (fails(calls++))
        throw Object.assign(new Error(`${code}: refused, ${name}`), {
          code,
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
