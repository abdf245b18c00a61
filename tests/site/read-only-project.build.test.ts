import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath, getuid, platform } from 'node:process';
import { describe, expect, test } from 'vitest';
import { emptyHistory, historyText } from '#src/compile/history/history-file.ts';
import { onlyInLong } from '#tests/support/few.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { writeTree } from '#tests/support/output.ts';
import { runSystem } from '#tests/support/system.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

/** A user who owns nothing. */
const NOBODY = '65534';
const AS_USER = 'setpriv';
const canBecome =
  platform === 'linux' && getuid?.() === 0 && runSystem('setpriv', '--version').status === 0;
const mayRead = canBecome && (statSync(projectRoot).mode & 0o005) === 0o005;

/** Runs a command as a user who may read the project and write nothing of it. */
function run(file: string, args: readonly string[], changed: Readonly<Record<string, string>>) {
  const user = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
  const { VITEST: _, NODE_ENV: __, XDG_CACHE_HOME: ___, ...clean } = env;
  return spawnSync(AS_USER, [...user, execPath, '--import', 'tsx', file, ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...clean, TSX_DISABLE_CACHE: '1', ...changed },
  });
}

/** A folder that everybody may write, with articles. */
async function workshop(): Promise<string> {
  const folder = await temporaryFolder();
  chmodSync(folder, 0o777);
  writeTree(join(folder, 'data'), {
    'articles/a.md': articleFile(),
    'history.json': historyText(emptyHistory),
  });
  // The history takes the place of the one before.
  chmodSync(join(folder, 'data'), 0o777);
  return folder;
}

/** Folders of the project in which a build would leave something. */
const projectFolders = ['.', 'node_modules', 'node_modules/.vite-temp', 'node_modules/.cache'];
const times = () =>
  projectFolders.map(
    (name) => statSync(join(projectRoot, name), { throwIfNoEntry: false })?.mtimeMs,
  );

describe.skipIf(!mayRead)(
  'in a project that is read-only (needs root and setpriv, and a project that others may read)',
  () => {
    onlyInLong(() => {
      test('a build works, and keeps its caches in the system’s folder', async () => {
        const folder = await workshop();
        const before = times();
        const ended = run(
          'src/cli/coranto.ts',
          ['build', '--data', join(folder, 'data'), '--out', join(folder, 'dist')],
          { HOME: folder },
        );
        expect(ended).toMatchObject({ status: 0, stderr: '' });
        expect(readdirSync(join(folder, '.cache/coranto')).sort()).toEqual([
          'app',
          'articles',
          'cards',
          'pages',
        ]);
        expect(readdirSync(join(folder, 'dist'))).toContain('index.html');
        expect(times()).toEqual(before);
      }, 240_000);
    });

    test('an output in it is refused at once, as it was typed', async () => {
      const folder = await workshop();
      const { status, stderr } = run(
        'src/cli/coranto.ts',
        ['build', '--data', join(folder, 'data'), '--out', 'dist-of-nobody'],
        {
          HOME: folder,
        },
      );
      expect(stderr).toBe(
        'Cannot write the site to dist-of-nobody: you have no permission to write to this folder. The earlier site is unchanged.\n',
      );
      expect(status).toBe(2);
    }, 120_000);

    onlyInLong(() => {
      test('an output of the compiler in it is refused too', async () => {
        const folder = await workshop();
        const compiled = run(
          'src/cli/coranto.ts',
          ['compile', '--data', join(folder, 'data'), '--out', 'bundle-of-nobody'],
          {
            HOME: folder,
          },
        );
        expect(compiled).toMatchObject({
          status: 2,
          stderr:
            'cannot write the bundle to bundle-of-nobody: you have no permission to write to this folder; the earlier bundle is unchanged\n',
        });
      }, 120_000);
    });

    test('without a home the caches are in a temporary folder of their own, and never in another user’s', async () => {
      const folder = await workshop();
      const compile = (out: string) =>
        run(
          'src/cli/coranto.ts',
          ['compile', '--data', join(folder, 'data'), '--out', join(folder, out)],
          {
            HOME: '/nonexistent',
            TMPDIR: folder,
          },
        );
      const own = `coranto-cache-${NOBODY}`;
      expect(compile('one')).toMatchObject({ status: 0, stderr: '' });
      expect(readdirSync(join(folder, own))).toEqual(['articles']);
      expect(statSync(join(folder, own)).mode & 0o777).toBe(0o700);
      const other = await workshop();
      mkdirSync(join(other, own));
      chmodSync(join(other, own), 0o777);
      const ended = run(
        'src/cli/coranto.ts',
        ['compile', '--data', join(other, 'data'), '--out', join(other, 'one')],
        {
          HOME: '/nonexistent',
          TMPDIR: other,
        },
      );
      expect(ended).toMatchObject({ status: 0, stderr: '' });
      expect(readdirSync(join(other, own))).toEqual([]);
    }, 120_000);
  },
);
