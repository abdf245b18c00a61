import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveSite } from '#src/site/serve-site.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openWorkspace, temporaryFolder } from '#tests/support/workspace.ts';

const site = `title: Paper
redirects:
  /old.php: imprint
  /über-us.php: imprint
  /alt.html: /topics/
  /team: imprint
`;

/** Serves a bundle below a path, without the pages that a build writes at former addresses. */
async function serve(base: string): Promise<string> {
  const { out, compile } = await openWorkspace({
    'site.yaml': site,
    'articles/one.md': articleFile(),
    'pages/imprint.md': '---\ntitle: Imprint\n---\nWho makes this.\n',
  });
  const { problems } = await compile();
  expect(problems).toEqual([]);
  const root = join(await temporaryFolder(), 'site');
  await mkdir(root);
  await rename(out, join(root, 'data'));
  await writeFile(join(root, '404.html'), '<!doctype html>');
  const { address, close } = await serveSite({ root, base, port: 0 });
  onTestFinished(close);
  return address;
}

test.each(['/', '/sub/'])('former addresses lead on as at hosts (%s)', async (base) => {
  const address = await serve(base);
  const answer = async (path: string): Promise<string> => {
    const { status, headers } = await fetch(address + path, { redirect: 'manual' });
    return `${status} ${headers.get('Location') ?? ''}`;
  };
  for (const path of ['old.php', 'old.php?id=1', '%C3%BCber-us.php', 'team', 'team/'])
    expect(await answer(path), path).toBe(`301 ${base}imprint/`);
  expect(await answer('alt.html')).toBe(`301 ${base}topics/`);
  for (const path of ['old.php/more', 'oldxphp', 'other.php', 'Old.php', '%E0%A4%A.php'])
    expect(await answer(path), path).toMatch(/^404 $/);
});
