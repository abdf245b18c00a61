import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { env, execPath, platform } from 'node:process';
import { bundledCommand } from './bundled-command.ts';
import { projectRoot } from './list-files.ts';

/** A running command of package.json. */
export type Running = {
  /** Resolves when the output so far matches; rejects if the command ends before. */
  says(pattern: RegExp): Promise<RegExpMatchArray>;
  /** Resolves with how it ended. */
  readonly ended: Promise<Ended>;
  /** Ctrl-C, as a terminal sends it: to the command and all its child processes. */
  interrupt(): void;
  /** Sends another signal in the same way. */
  end(signal: NodeJS.Signals): void;
};

export type Ended = {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
};

const signalGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, signal);
};

/** Runs `npm run <script> -- <args>` in the project's folder, however the tests were started. */
export function runScript(script: string, ...args: readonly string[]): Running {
  return run(platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '--silent', script, '--', ...args]);
}

/** Runs a file of the project without npm, whose shell has its own exit code on Ctrl-C. */
export function runFile(path: string, ...args: readonly string[]): Running {
  return run(execPath, ['--import', 'tsx', join(projectRoot, path), ...args]);
}

/** Runs a command of Coranto as its sources have it, as `coranto NAME …`. */
export const runCli = (...words: readonly string[]): Running =>
  follow(bundledCommand().then((file) => start(execPath, [file, ...words])));

const run = (command: string, args: readonly string[]): Running =>
  follow(Promise.resolve(start(command, args)));

function start(command: string, args: readonly string[]) {
  const { NODE_ENV: _, VITEST: __, ...clean } = env;
  return spawn(command, args, { cwd: projectRoot, env: clean, detached: true });
}

function follow(started: Promise<ReturnType<typeof start>>): Running {
  let [output, errors] = ['', ''];
  const listeners = new Set<() => void>();
  const heard = (): void => {
    for (const listener of listeners) listener();
  };
  const ended = new Promise<Ended>((resolve, reject) => {
    started.then((child) => {
      child.stdout.on('data', (piece: Buffer) => {
        output += piece.toString();
        heard();
      });
      child.stderr.on('data', (piece: Buffer) => {
        errors += piece.toString();
        heard();
      });
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, output, errors }));
    }, reject);
  });
  const send = (signal: NodeJS.Signals): void =>
    void started.then((child) => signalGroup(child, signal));
  return {
    ended,
    interrupt: () => send('SIGINT'),
    end: send,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = output.match(pattern);
          if (found) resolve(found);
        };
        listeners.add(look);
        look();
        ended.then(
          (end) =>
            reject(
              new Error(
                `The command ended with ${end.code} and never said ${pattern}:\n${end.output}${end.errors}`,
              ),
            ),
          reject,
        );
      }),
  };
}
