import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { createInterface } from 'node:readline';
import { projectRoot } from './list-files.ts';

/** A development server that answers at `address`, with a trailing slash. */
export type DevServer = { readonly address: string; readonly stop: () => Promise<void> };

/**
 * Starts the server of `npm run dev` for a data folder, on the first free port from 4390. Rejects
 * if it ends before it answers.
 */
export async function startDevServer(data: string): Promise<DevServer> {
  const vite = join(projectRoot, 'node_modules/vite/bin/vite.js');
  const server = spawn(execPath, [vite, '--host', '127.0.0.1', '--port', '4390'], {
    cwd: projectRoot,
    env: { ...env, CORANTO_DATA: data, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    server.once('exit', () =>
      reject(new Error('The development server ended before it said where it is.')),
    );
    createInterface({ input: server.stdout }).on('line', (line) => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const stop = (): Promise<void> => {
    server.kill();
    return ended;
  };
  return { address, stop };
}
