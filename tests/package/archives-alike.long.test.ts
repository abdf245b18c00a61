import { expect, test } from 'vitest';
import { archiveNames, describeArchives, openArchive } from '#tests/support/archives.ts';
import { buildTwice } from '#tests/support/package/built-twice.ts';
import { differences, filesBelow } from '#tests/support/package/installed-package.ts';

/** Two builds of an archive of thousands of articles without a cache, on a busy machine. */
const SLOW_MS = 600_000;

describeArchives('the site of a real archive by the installed package', () => {
  test.each(archiveNames)(
    'is the same as by the repository, file by file: %s',
    async (name) => {
      const { here, there } = await buildTwice(await openArchive(name), [], { fresh: true });
      expect(filesBelow(there).length).toBeGreaterThan(500);
      expect(differences(here, there)).toEqual([]);
    },
    SLOW_MS,
  );
});
