import { join } from 'node:path';
import { execPath } from 'node:process';
import { expect, test } from 'vitest';
import { archiveNames, describeArchives, openArchive } from '#tests/support/archives.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import {
  commandIn,
  differences,
  filesBelow,
  installPackage,
  runIn,
} from '#tests/support/package/installed-package.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

/** Two builds of an archive of thousands of articles without a cache, on a busy machine. */
const SLOW_MS = 600_000;
const TIME = { SOURCE_DATE_EPOCH: '1767225600' };

describeArchives('the site of a real archive by the installed package', () => {
  test.each(archiveNames)(
    'is the same as by the repository, file by file: %s',
    async (name) => {
      const [installed, data, folder] = [
        await installPackage(),
        await openArchive(name),
        await temporaryFolder(),
      ];
      const build = async (program: readonly string[], cwd: string, who: string) => {
        const out = join(folder, who);
        const own = ['--out', out, '--cache', join(folder, `${who}-cache`)];
        const words = [...program, 'build', '--data', data, ...own];
        expect(await runIn(cwd, execPath, words, TIME)).toMatchObject({ code: 0 });
        return out;
      };
      const program = ['--import', 'tsx', 'src/cli/coranto.ts'];
      const here = await build(program, projectRoot, 'repository');
      const there = await build([commandIn(installed)], installed, 'package');
      expect(filesBelow(there).length).toBeGreaterThan(500);
      expect(differences(here, there)).toEqual([]);
    },
    SLOW_MS,
  );
});
