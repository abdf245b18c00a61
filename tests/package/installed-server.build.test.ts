import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { execPath, platform } from 'node:process';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { projectRoot } from '../support/list-files.ts';
import {
  commandIn,
  installPackage,
  plainEnvironment,
  runCoranto,
} from '../support/package/installed-package.ts';
import { temporaryFolder } from '../support/workspace.ts';

const SLOW_MS = 300_000;

test(
  'coranto start serves the site that it built until it is ended',
  async () => {
    const installed = await installPackage();
    const folder = await temporaryFolder();
    cpSync(join(projectRoot, 'data'), join(folder, 'data'), { recursive: true });
    const words = ['start', '--data', join(folder, 'data'), '--out', join(folder, 'dist')];
    const child = spawn(execPath, [commandIn(installed), ...words, '--port', '0'], {
      cwd: installed,
      env: plainEnvironment,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    onTestFinished(() => void child.kill('SIGKILL'));
    let address = '';
    for await (const line of createInterface({ input: child.stdout })) {
      address = /http:\S+/.exec(line)?.[0] ?? '';
      if (address !== '') break;
    }
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('The Daily Coranto');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    child.kill('SIGINT');
    // Windows has no signals: it ends the process.
    if (platform !== 'win32') expect(await ended).toEqual([0, null]);
  },
  SLOW_MS,
);

test.each(['start', 'build', 'compile', 'import', 'judge'])(
  'coranto %s --help says what it does',
  async (name) => {
    const { code, output, errors } = await runCoranto(await installPackage(), name, '--help');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('--data DIR');
  },
  SLOW_MS,
);
