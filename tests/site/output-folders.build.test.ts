import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { emptyHistory, historyText } from '#src/compile/history/history-file.ts';
import { runCli } from '#tests/support/command.ts';
import { few, onlyInLong } from '#tests/support/few.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { readAll, sitePage, writeTree } from '#tests/support/output.ts';
import { makePipe } from '#tests/support/system.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

const foreign = {
  '.git/HEAD': 'ref',
  CNAME: 'news.example',
  '.well-known/x': 'mine',
  'news/mine.txt': 'mine',
};
/** With a history, so that no build says that one was begun. */
const begun = { 'history.json': historyText(emptyHistory) };
const article = { 'articles/a.md': articleFile(), ...begun };
const commands = [['compile'], ['build'], ['start']] as const;
/** An earlier bundle and an earlier site at once. */
const earlier = { ...sitePage, 'manifest.json': '{"format":1,"counts":{},"files":{}}' };

/** Runs a command to its end, on a port that it cannot have: `start` would serve. */
const run = (name: string, ...args: readonly string[]) =>
  runCli(name, ...args, ...(name === 'start' ? ['--port', '0'] : [])).ended;

describe.each(few(commands, 1))('%s', (name) => {
  test('refuses articles inside the output before anything is built, and they stay', async () => {
    const folder = await temporaryFolder();
    writeTree(join(folder, 'dist'), { ...earlier, ...foreign });
    writeTree(join(folder, 'dist/mine'), article);
    const before = readAll(folder);
    const { code, errors } = await run(
      name,
      '--data',
      join(folder, 'dist/mine'),
      '--out',
      join(folder, 'dist'),
    );
    expect({ code, lines: errors.trim().split('\n').length }).toEqual({ code: 2, lines: 1 });
    expect(errors).toMatch(/must not be inside each other; name another --out/);
    expect(readAll(folder)).toEqual(before);
  }, 60_000);

  test('says in one sentence that /proc takes no output', async () => {
    const folder = await temporaryFolder();
    writeTree(join(folder, 'data'), article);
    const { code, errors } = await run(
      name,
      '--data',
      join(folder, 'data'),
      '--out',
      '/proc/coranto',
    );
    expect({ code, lines: errors.trim().split('\n').length }).toEqual({ code: 2, lines: 1 });
    expect(errors).toMatch(/annot write the (?:bundle|site) to \/proc\/coranto: /);
    expect(errors).not.toContain('.new-');
  }, 60_000);

  test('finishes, and says it, what a killed run began, even when it then writes nothing itself', async () => {
    const folder = await temporaryFolder();
    writeTree(join(folder, 'data'), { 'articles/a.md': 'broken' });
    writeTree(join(folder, 'dist'), earlier);
    const dead = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
    const { besideName } = await import('#src/compile/output/stage-names.ts');
    const stage = besideName(join(folder, 'dist'), 'new').replace(`-${process.pid}-`, `-${dead}-`);
    writeTree(stage, {
      'files/topics-01234567.json': 'new',
      'changes.json': '{"moved":[["files/topics-01234567.json","topics-01234567.json"]],"gone":[]}',
    });
    const { code, errors } = await run(
      name,
      '--data',
      join(folder, 'data'),
      '--out',
      join(folder, 'dist'),
    );
    expect(code).toBe(1);
    expect(errors).toMatch(
      /^an earlier run was stopped while it wrote the (?:bundle|site) to .*dist: the rest was now written$/m,
    );
    expect(readFileSync(join(folder, 'dist/topics-01234567.json'), 'utf8')).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['data', 'dist']);
    expect(name).toBeTruthy();
  }, 60_000);
});

onlyInLong(() => {
  test('build fills the folder behind a link, keeps what is not ours, twice, and says nothing of the bundler', async () => {
    const folder = await temporaryFolder();
    writeTree(join(folder, 'data'), article);
    writeTree(join(folder, 'srv/www'), { CNAME: 'news.example', '.git/HEAD': 'ref' });
    symlinkSync('srv/www', join(folder, 'dist'));
    const options = [
      '--data',
      join(folder, 'data'),
      '--out',
      join(folder, 'dist'),
      '--cache',
      join(folder, 'kept'),
    ];
    const first = await run('build', ...options);
    expect(first).toMatchObject({ code: 0, errors: '' });
    expect(first.output.trim().split('\n')).toHaveLength(3);
    writeTree(join(folder, 'srv/www'), foreign);
    writeTree(join(folder, 'data'), {
      'articles/2024-01-01-b.md': articleFile({ title: 'Another' }),
    });
    rmSync(join(folder, 'data/articles/a.md'));
    expect(await run('build', ...options)).toMatchObject({ code: 0, errors: '' });
    const site = readAll(join(folder, 'srv/www'));
    expect(site).toMatchObject(foreign);
    expect(Object.keys(site)).toContain('news/2024-01-01-b/index.html');
    expect(Object.keys(site)).not.toContain('news/a/index.html');
    expect(lstatSync(join(folder, 'dist')).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(folder, 'srv'))).toEqual(['www']);
    expect(
      Object.keys(readAll(join(folder, 'kept'))).some((path) => path.startsWith('pages/')),
    ).toBe(true);
  }, 240_000);

  test('whatever stands in the cache costs time only: the site is the same to the byte', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1717243200');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const folder = await temporaryFolder();
    const [kept, data] = [join(folder, 'kept'), join(folder, 'data')];
    const titles = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'];
    const articles = titles.map(
      (title) => [`articles/${title.toLowerCase()}.md`, articleFile({ title })] as const,
    );
    writeTree(data, { ...Object.fromEntries(articles), ...begun });
    const build = (out: string) =>
      run('build', '--data', data, '--out', join(folder, out), '--cache', kept);
    expect(await build('one')).toMatchObject({ code: 0, errors: '' });
    // Every file in turn becomes something else.
    const makers: readonly ((path: string) => void)[] = [
      makePipe,
      (path) => mkdirSync(path),
      (path) => symlinkSync(path, path),
      (path) => symlinkSync('/dev/zero', path),
      (path) => writeFileSync(path, 'garbage'),
      (path) => {
        writeFileSync(path, '');
        truncateSync(path, 1_500_000_000);
      },
    ];
    const paths = Object.keys(readAll(kept));
    expect(paths.length).toBeGreaterThan(2 * makers.length);
    for (const [at, path] of paths.entries()) {
      rmSync(join(kept, path));
      makers[at % makers.length]?.(join(kept, path));
    }
    mkdirSync(join(kept, 'slices'));
    makePipe(join(kept, 'slices', `${'0'.repeat(64)}.pack`));
    expect(await build('two')).toMatchObject({ code: 0, errors: '' });
    expect(readAll(join(folder, 'two'))).toEqual(readAll(join(folder, 'one')));
  }, 240_000);
});

test.each(few(['/dev/zero', '/proc/coranto', '/dev/null', '/sys/coranto'], 1))(
  '%s as the cache costs time only',
  async (cache) => {
    const folder = await temporaryFolder();
    writeTree(join(folder, 'data'), article);
    const args = [
      '--data',
      join(folder, 'data'),
      '--out',
      join(folder, 'bundle'),
      '--cache',
      cache,
    ];
    expect(await run('compile', ...args)).toMatchObject({ code: 0, errors: '' });
  },
  60_000,
);
