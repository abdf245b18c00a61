import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';

type HostChoice = {
  /** A folder that the host may write to. */
  readonly own: string;
  /** A module that this host lacks. */
  readonly without?: string | undefined;
};

/** A common web server, as it runs here. */
export type Host = {
  readonly name: string;
  /** The program; undefined if it is not installed. */
  readonly program: string | undefined;
  /** Its configuration for a document root and a port. */
  readonly configure: (root: string, port: number, choice: HostChoice) => string;
  readonly start: (configuration: string) => readonly string[];
};

const firstOf = (...paths: readonly string[]): string | undefined =>
  paths.find((path) => existsSync(path));

export const hosts: readonly Host[] = [
  {
    name: 'nginx',
    program: firstOf(
      '/usr/sbin/nginx',
      '/usr/local/sbin/nginx',
      '/usr/local/bin/nginx',
      '/opt/homebrew/bin/nginx',
    ),
    configure: (root, port, { own }) => `
      daemon off;
      pid ${own}/pid;
      error_log stderr;
      events { }
      http {
        include ${firstOf('/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types')};
        access_log off;
        client_body_temp_path ${own}/body;
        proxy_temp_path ${own}/proxy;
        fastcgi_temp_path ${own}/fastcgi;
        uwsgi_temp_path ${own}/uwsgi;
        scgi_temp_path ${own}/scgi;
        server {
          listen 127.0.0.1:${port};
          root ${root};
          include ${own}/rules.conf;
        }
      }`,
    start: (configuration) => ['-c', configuration],
  },
  {
    name: 'Apache',
    program: firstOf('/usr/sbin/apache2', '/usr/sbin/httpd'),
    configure: (root, port, { own, without }) => `
      ServerRoot ${own}
      ServerName localhost
      Listen 127.0.0.1:${port}
      PidFile ${own}/pid
      ErrorLog ${own}/error.log
      DefaultRuntimeDir ${own}
      ${apacheModules(without)}
      ${existsSync('/etc/apache2') ? 'User www-data\n      Group www-data' : ''}
      TypesConfig ${firstOf('/etc/mime.types', '/etc/httpd/conf/mime.types')}
      DocumentRoot ${root}
      <Directory ${root}>
        Require all granted
        AllowOverride All
        Options FollowSymLinks
      </Directory>`,
    start: (configuration) => ['-f', configuration, '-D', 'FOREGROUND'],
  },
];

function apacheModules(without: string | undefined): string {
  const folder = firstOf(
    '/usr/lib/apache2/modules',
    '/usr/lib64/httpd/modules',
    '/usr/lib/httpd/modules',
  );
  return [
    'mpm_event',
    'unixd',
    'authz_core',
    'mime',
    'dir',
    'alias',
    'headers',
    'rewrite',
    'filter',
    'deflate',
    'env',
  ]
    .filter((name) => name !== without)
    .map((name) => ({ name, path: `${folder}/mod_${name}.so` }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => `LoadModule ${name}_module ${path}`)
    .join('\n      ');
}

/**
 * Runs a host on the loopback interface until the test ends, with the given `root`. Resolves with
 * its address once it answers.
 */
export async function runHost(
  host: Host,
  root: string,
  { own, rules, without }: HostChoice & { rules: string },
): Promise<string> {
  if (host.program === undefined) throw new Error(`${host.name} is not installed`);
  const port = await freePort();
  const configuration = join(own, 'host.conf');
  await mkdir(own, { recursive: true });
  // Started by root, both drop its rights, and must still read their files.
  await chmod(own, 0o755);
  await writeFile(join(own, 'rules.conf'), rules);
  await writeFile(configuration, host.configure(root, port, { own, without }));
  const child = spawn(host.program, host.start(configuration), {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  onTestFinished(() => stop(child));
  const address = `http://127.0.0.1:${port}`;
  await vi.waitFor(
    async () => {
      if (child.exitCode !== null)
        throw new Error(`${host.name} ended with ${child.exitCode}: ${said}`);
      await fetch(address);
    },
    { timeout: 10_000, interval: 50 },
  );
  return address;
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const bound = probe.address();
      probe.close(() =>
        typeof bound === 'object' && bound !== null
          ? resolve(bound.port)
          : reject(new Error('no port')),
      );
    });
  });
}
