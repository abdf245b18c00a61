import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { execPath } from 'node:process';
import { createInterface } from 'node:readline';

/** Milliseconds from the start of `coranto start` until it has answered with the front page. */
export async function firstAnswer(
  cwd: string,
  command: string,
  words: readonly string[],
): Promise<number> {
  const start = performance.now();
  const child = spawn(execPath, [command, 'start', ...words], {
    cwd,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const [, address] = /running at (\S+)/.exec(line) ?? [];
      if (address === undefined) continue;
      await (await fetch(address)).text();
      return performance.now() - start;
    }
    throw new Error('coranto start ended before it said its address');
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}
