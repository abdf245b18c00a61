import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { getuid } from 'node:process';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeHostRules } from '#src/render/hosting/write-host-rules.ts';
import { findProgram } from '#tests/support/find-program.ts';
import { type Host, hosts, runHost } from '#tests/support/host.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

const read = (name: string): Promise<string> =>
  readFile(join(projectRoot, 'templates/docker', name), 'utf8');

/** The instructions of a Dockerfile: each by its name, with lines that go on joined. */
async function instructions(): Promise<{ readonly name: string; readonly rest: string }[]> {
  const text = (await read('Dockerfile')).replace(/\\\n/g, '');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', ...rest] = line.split(' ');
      return { name, rest: rest.join(' ') };
    });
}

const only = async (wanted: string): Promise<string[]> =>
  (await instructions()).flatMap(({ name, rest }) => (name === wanted ? [rest] : []));

describe('the Dockerfile', () => {
  test('has a stage that builds and one that serves, which takes from the first alone', async () => {
    expect((await only('FROM')).map((image) => image.split(':')[0])).toEqual([
      'node',
      'nginxinc/nginx-unprivileged',
    ]);
    const [, serving = ''] = (await read('Dockerfile')).split(/^FROM nginx/m);
    const copied = [...serving.matchAll(/^COPY (--from=build )?(\S+)/gm)];
    expect(copied.map(([, from = '', what]) => from + what)).toEqual([
      '--from=build /srv/www',
      '--from=build /srv/rules.conf',
      'nginx.conf',
    ]);
  });

  test('mounts what is not all published, and runs as a user without rights', async () => {
    const runs = await only('RUN');
    expect(runs.filter((run) => run.includes('coranto build'))).toEqual([
      expect.stringContaining('--mount=type=bind,source=data,target=data'),
    ]);
    expect((await only('COPY')).filter((copy) => /\bdata\b/.test(copy))).toEqual([]);
    expect(await only('USER')).toEqual(['101']);
  });

  test('is run by the compose file with a read-only root', async () => {
    expect(parse(await read('compose.yaml'))).toMatchObject({
      services: { news: { read_only: true, tmpfs: ['/tmp'], cap_drop: ['ALL'] } },
    });
  });
});

const nginx = hosts.find(({ name }) => name === 'nginx')?.program;
const rights = findProgram('SETPRIV_PATH', ['setpriv'], []);
const wget = findProgram('WGET_PATH', ['wget'], []);
const dropsRights = getuid?.() === 0 && rights && 'path' in rights ? rights.path : undefined;

/**
 * nginx as the image runs it: its own main file, the template's server, and one folder that may be
 * written to. As root it is run as another user, who may write nowhere else.
 */
async function imageLike(program: string): Promise<Host> {
  const scratch = await temporaryFolder();
  await chmod(scratch, 0o777);
  const server = await read('nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${scratch}/${name};`)
    .join(' ');
  const args = (configuration: string): string[] => ['-e', 'stderr', '-c', configuration];
  return {
    name: 'nginx in the image',
    program: dropsRights ?? program,
    configure: (root, port, { own }) => `
      daemon off; pid ${scratch}/nginx.pid; error_log stderr; events { }
      http {
        types { text/html html; } access_log off; ${temporary}
        ${server
          .replace('listen 8080', `listen 127.0.0.1:${port}`)
          .replace('root /srv/www', `root ${root}`)
          .replace('/srv/rules.conf', `${own}/rules.conf`)}
      }`,
    start: (configuration) =>
      dropsRights === undefined
        ? args(configuration)
        : [
            ...['--reuid=65534', '--regid=65534', '--clear-groups', '--no-new-privs'],
            ...[program, ...args(configuration)],
          ],
  };
}

test.skipIf(nginx === undefined).for(['/', '/news/'])(
  'its server answers at %s as the rules say, without rights, and is healthy',
  async (base) => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o755);
    const site = join(folder, 'www', base);
    for (const [path, text] of [
      ['index.html', '<title>Front</title>'],
      ['404.html', '<title>App</title>'],
      ['.git/config', 'secret'],
    ] as const) {
      await mkdir(dirname(join(site, path)), { recursive: true });
      await writeFile(join(site, path), text);
    }
    await writeHostRules({ root: site, base, hidden: false });
    const rules = await readFile(join(site, '.hosting/nginx.conf'), 'utf8');
    const own = join(folder, 'host');
    const host = await imageLike(nginx ?? '');
    const address = await runHost(host, join(folder, 'www'), { own, rules });
    const front = await fetch(`${address}${base}`);
    expect([front.status, await front.text()]).toEqual([200, '<title>Front</title>']);
    expect(front.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(front.headers.get('server')).toBe('nginx');
    const missing = await fetch(`${address}${base}no/such/`);
    expect([missing.status, await missing.text()]).toEqual([404, '<title>App</title>']);
    expect((await fetch(`${address}${base}.git/config`)).status).toBe(404);

    // What the image asks itself.
    const [check = ''] = (await only('HEALTHCHECK')).map((rest) => rest.replace(/^.*CMD /, ''));
    const asked = check.replace('http://127.0.0.1:8080', address);
    expect(asked).toContain(address);
    const [program = '', ...args] = asked.split(' ');
    expect(program).toBe('wget');
    const healthy = (args: readonly string[]): number | null =>
      spawnSync(wget && 'path' in wget ? wget.path : program, args).status;
    if (wget) expect(healthy(args)).toBe(0);
    if (wget) expect(healthy(args.map((arg) => arg.replace('/healthy', '/no/such/')))).not.toBe(0);
  },
);
