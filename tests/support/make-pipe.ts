import { execFileSync } from 'node:child_process';

/** Makes a named pipe, which Node cannot: whoever opens it to read waits for one who writes. */
export function makePipe(path: string): void {
  execFileSync('sh', ['-c', 'mkfifo -- "$1"', 'sh', path]);
}
