import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { getuid, platform } from 'node:process';

/** Whether this is Debian (or a derivative with apt-get) and we may install packages. */
export function canInstallBrowser(): boolean {
  return (
    platform === 'linux' &&
    getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    existsSync('/usr/bin/apt-get')
  );
}

/**
 * Installs a browser's packages from Debian, and prints the commands. Returns the error, or
 * undefined on success.
 */
export function installBrowser(name: string, packages: readonly string[]): string | undefined {
  const steps = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '--yes', '--no-install-recommends', ...packages],
  ] as const;
  for (const [command, ...parts] of steps) {
    console.log(`No ${name} here. Running: ${[command, ...parts].join(' ')}`);
    const done = spawnSync(command, parts, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (done.status !== 0)
      return `${[command, ...parts].join(' ')} failed (${done.error?.message ?? `exit ${done.status}`})`;
  }
  return undefined;
}
