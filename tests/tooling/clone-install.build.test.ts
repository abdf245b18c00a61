import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { platform } from 'node:process';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/list-files.ts';
import { runIn } from '../support/package/installed-package.ts';
import { temporaryFolder } from '../support/workspace.ts';

/** What npm reads of a clone, with the workspace. */
const READ = ['package.json', 'package-lock.json', '.npmrc', 'create-coranto/package.json'];

test.each(['production', 'development'])(
  'npm ci in a clone installs what its commands need, with NODE_ENV=%s',
  async (mode) => {
    const folder = await temporaryFolder();
    for (const path of READ)
      cpSync(join(projectRoot, path), join(folder, path), { recursive: true });
    const npm = platform === 'win32' ? 'npm.cmd' : 'npm';
    const { code, output } = await runIn(folder, npm, ['ci', '--dry-run', '--offline'], {
      NODE_ENV: mode,
    });
    expect(code).toBe(0);
    for (const name of ['vite', 'tsx', 'react', 'sharp', 'vitest'])
      expect(output).toContain(`\nadd ${name} `);
  },
);
