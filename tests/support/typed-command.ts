import { type ChildProcess, spawn } from 'node:child_process';
import { env, execPath } from 'node:process';
import { projectRoot } from './list-files.ts';

export type TypedCommand = {
  readonly child: ChildProcess;
  /** Writes lines to its input, as a pipe does. */
  readonly type: (...lines: readonly string[]) => void;
  /** Resolves when its output so far matches. */
  readonly says: (pattern: RegExp) => Promise<void>;
  readonly ended: Promise<{
    readonly code: number | null;
    readonly output: string;
    readonly errors: string;
  }>;
};

/** Runs a program that reads from its input, in the project's folder. */
export function startTyped(file: string, ...args: readonly string[]): TypedCommand {
  const { NODE_ENV: _, VITEST: __, ...clean } = env;
  const child = spawn(execPath, [file, ...args], { cwd: projectRoot, env: clean });
  let [output, errors] = ['', ''];
  const listeners = new Set<() => void>();
  child.stdout.on('data', (piece: Buffer) => {
    output += piece.toString();
    for (const listener of listeners) listener();
  });
  child.stderr.on('data', (piece: Buffer) => {
    errors += piece.toString();
  });
  const ended = new Promise<Awaited<TypedCommand['ended']>>((resolve) => {
    child.once('close', (code) => resolve({ code, output, errors }));
  });
  return {
    child,
    type: (...lines) => void child.stdin.write(lines.map((line) => `${line}\n`).join('')),
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (pattern.test(output)) resolve();
        };
        listeners.add(look);
        look();
        void ended.then((end) =>
          reject(new Error(`never said ${pattern}:\n${end.output}${end.errors}`)),
        );
      }),
    ended,
  };
}
