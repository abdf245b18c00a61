import { expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { bundleFilesIn } from '#src/compile/output/bundle-output.ts';
import { headersFor } from '#src/render/header-rules.ts';
import { headersFile } from '#src/render/hosting/headers-file.ts';
import { htaccess } from '#src/render/hosting/htaccess.ts';
import { nginxConf } from '#src/render/hosting/nginx-conf.ts';

vi.mock('#src/content/bundle/file-table.ts', async (original) => {
  const table = await original<typeof import('#src/content/bundle/file-table.ts')>();
  const schema = z.object({});
  const more = [
    { path: 'words/', named: 'content', schema },
    { path: 'people/', named: 'address', schema },
  ];
  return {
    ...table,
    fileKinds: [...table.fileKinds, ...more],
    publishedKinds: [...table.publishedKinds, ...more],
  };
});

const open = { hidden: false };
const digest = '0123456789abcdef';

test('a row of the table is a file of the bundle: cleared away with it, and cached as it is named', () => {
  expect(bundleFilesIn.has(`words/${digest}.json`)).toBe(true);
  expect(bundleFilesIn.has(`people/${digest}.json`)).toBe(true);
  expect(bundleFilesIn.has(`others/${digest}.json`)).toBe(false);
  expect(bundleFilesIn.isFolder('words')).toBe(true);

  expect(headersFor(`data/words/${digest}.json`, open)['Cache-Control']).toContain('immutable');
  expect(headersFor(`data/people/${digest}.json`, open)['Cache-Control']).toBe('no-cache');
  const rules = headersFile('/', open);
  expect(rules).toContain('/data/words/*\n  Cache-Control: public, max-age=31536000, immutable');
  expect(rules).toContain('/data/people/*\n  Cache-Control: no-cache');
  expect(htaccess('/', open)).toContain('|data/words/');
  expect(nginxConf('/', open)).toContain('|data/words/');
});
