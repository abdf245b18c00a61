import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openSite } from '#tests/support/site.ts';

/** The folder of a built site of one story with coverage. */
async function siteWith(name: string, siteYaml: string): Promise<string> {
  const { root, close } = await openSite({
    kind: 'inline',
    name,
    files: {
      'site.yaml': siteYaml,
      'articles/a.md': articleFile({ related: [relatedReport({})] }),
    },
  });
  await close();
  return root;
}

test('a site has exports of coverage as files only if its publisher wants them', async () => {
  const plain = await siteWith('exports-on-request', 'title: Paper\n');
  expect(readdirSync(join(plain, 'news/a'))).toEqual(['index.html']);
  expect(readFileSync(join(plain, '_redirects'), 'utf8')).toContain('/news/:key/coverage.csv');
  const html = readFileSync(join(plain, 'news/a/index.html'), 'utf8');
  expect(html).not.toContain('coverage.csv');
  // Its buttons come with the script that they need.
  expect(html).toContain('<div id=export ');

  const full = await siteWith('exports-as-files', 'title: Paper\nexports: files\n');
  expect(readdirSync(join(full, 'news/a')).toSorted()).toEqual([
    'coverage.csv',
    'coverage.json',
    'coverage.md',
    'index.html',
  ]);
  expect(readFileSync(join(full, '_redirects'), 'utf8')).not.toContain('coverage');
  expect(readFileSync(join(full, 'news/a/index.html'), 'utf8')).toContain(
    'href=/news/a/coverage.csv',
  );
});
