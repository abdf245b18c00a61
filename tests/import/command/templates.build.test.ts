import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answering } from '#tests/support/answering-server.ts';
import { bundledApp } from '#tests/support/bundled-app.ts';
import { onlyInLong } from '#tests/support/few.ts';
import { cloneProject } from '#tests/support/import/cloned-project.ts';
import { cronLine, type Step, workflow } from '#tests/support/import/read-templates.ts';

/** Each builds a site, as a command. */
const TIMEOUT_MS = 240_000;

const TODAY = new Date();
const RSS = `<rss version="2.0"><channel><title>Chip News</title><link>https://chips.example/</link>
<item><title>Chips are scarce</title><link>https://chips.example/1</link><guid>1</guid>
<pubDate>${TODAY.toUTCString()}</pubDate></item></channel></rss>`;
const ARTICLE = `${TODAY.toISOString().slice(0, 10)}-chips-are-scarce.md`;

/** Expressions of the workflow. */
const expression = (text: string): string => `\${{ ${text} }}`;
const BASE_PATH = expression('steps.pages.outputs.base_path');
const UNLESS_CANCELLED = expression('!cancelled()');

async function openClone() {
  // The code is that of this project, and so is the cache of its app.
  await bundledApp();
  const { origin } = await answering((_, response) => {
    response.setHeader('Content-Type', 'application/rss+xml').end(RSS);
  });
  const project = await cloneProject({
    'news/feeds.yaml': `feeds:\n  - ${origin}/feed.xml   # mine\n`,
    'news/site.yaml': 'title: Mine\n',
  });
  return { ...project, pages: (): string[] => readdirSync(join(project.clone, 'news/articles')) };
}
type Clone = Awaited<ReturnType<typeof openClone>>;

/** The server of the tests has a private address. */
function allowPrivate(command: string): string {
  const allowed = command.replace('run import -- --data news', '$& --allow-private');
  expect(allowed).not.toBe(command);
  return allowed;
}

type Run = {
  /** What GitHub fills in. */
  readonly basePath: string;
  readonly beforeCommit?: () => void;
};

/**
 * Runs the steps of the job as a runner does: each script by `bash -e`, after a failure only those
 * that ask for it. Actions and `npm ci` are left out. Resolves with the steps that failed.
 */
async function runJob(project: Clone, { basePath, beforeCommit }: Run): Promise<string[]> {
  const failed: string[] = [];
  const fill = (text: string): string => text.replaceAll(BASE_PATH, basePath);
  for (const { name = '', run, env = {}, if: condition } of workflow().jobs['news']?.steps ?? []) {
    if (run === undefined || run === 'npm ci') continue;
    expect([undefined, UNLESS_CANCELLED]).toContain(condition);
    if (failed.length > 0 && condition === undefined) continue;
    if (name === 'Commit') beforeCommit?.();
    const script = join(project.folder, 'step.sh');
    writeFileSync(script, name === 'Import' ? allowPrivate(run) : run);
    const filled = Object.fromEntries(
      Object.entries(env).map(([key, value]) => [key, fill(value)]),
    );
    expect(JSON.stringify([run, filled])).not.toContain('${{');
    const { code, output } = await project.run('bash', ['-e', script], { CI: 'true', ...filled });
    if (code !== 0) failed.push(`${name}: ${output}`);
  }
  return failed;
}

test('the workflow imports, builds below its path, and commits news/ and nothing else', {
  timeout: TIMEOUT_MS,
}, async () => {
  const project = await openClone();
  const beforeCommit = (): void => project.commitElsewhere('news/topics/ai.yaml', 'name: AI\n');
  expect(await runJob(project, { basePath: '/reader', beforeCommit })).toEqual([]);

  expect(project.pages()).toEqual([ARTICLE]);
  const page = readFileSync(join(project.clone, 'dist/index.html'), 'utf8');
  expect(page).toContain('Chips are scarce');
  expect(page).toMatch(/href="?\/reader\/assets\//);
  const authors = project.pushed('log', '--format=%an: %s', 'main').trim().split('\n');
  expect(authors).toEqual(['github-actions[bot]: news: import', 'Ann: by hand', 'Ann: mine']);
  const changed = project.pushed('show', '--name-only', '--format=', 'main').trim().split('\n');
  expect(changed.filter((path) => !path.startsWith('news/'))).toEqual([]);
  expect(changed).toEqual(
    expect.arrayContaining([`news/articles/${ARTICLE}`, 'news/history.json']),
  );
  expect(project.pushed('show', 'main:news/feeds.yaml')).toContain('# mine');
});

test('after a failed build the articles are committed all the same', {
  timeout: TIMEOUT_MS,
}, async () => {
  const project = await openClone();
  const failed = await runJob(project, { basePath: '/no path' });
  expect(failed).toEqual([expect.stringContaining('Build: ')]);
  expect(project.pushed('ls-tree', '-r', '--name-only', 'main')).toContain(
    `news/articles/${ARTICLE}`,
  );
});

onlyInLong(() => {
  test('cron imports and builds with hardly any environment, and keeps the output', {
    timeout: TIMEOUT_MS,
  }, async () => {
    const project = await openClone();
    const out = join(project.folder, 'www');
    const command = allowPrivate(cronLine().command)
      .replaceAll('/srv/coranto', project.clone)
      .replaceAll('/srv/www/news', `${out}/news`)
      // The cache in node_modules is that of this project.
      .replace('--keep-going', `$& --cache ${project.folder}/cache`);
    mkdirSync(out);
    const { code, output } = await project.run('sh', ['-c', command]);
    const log = readFileSync(join(project.clone, 'news.log'), 'utf8');
    expect({ code, output, log }).toEqual({
      code: 0,
      output: '',
      log: expect.stringMatching(/1 new story\n[\s\S]*1 file: 1 story\n/),
    });
    expect(existsSync(join(out, 'news/index.html'))).toBe(true);
  });
});

test('every step has a script or an action', () => {
  const steps: Step[] = Object.values(workflow().jobs).flatMap((job) => job.steps);
  expect(steps.filter(({ run, uses }) => (run === undefined) === (uses === undefined))).toEqual([]);
});
