import { expect, test } from 'vitest';
import { readSources } from '#tests/support/list-files.ts';

const WIDTH = 100;
/** What the formatter leaves as it is; a directive's reason must stand on its line. */
const COMMENT = /^\s*(?:\/\*|\*|\/\/)(?!.*biome-ignore)(?!.*https?:)/;

test.each(['src', 'tests', 'create-coranto'])(
  'comments in %s are at most 100 columns wide',
  (folder) => {
    const wide = readSources(folder).flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, at) =>
          line.length > WIDTH && COMMENT.test(line) ? `${path}:${at + 1}` : [],
        ),
    );
    expect(wide).toEqual([]);
  },
);
