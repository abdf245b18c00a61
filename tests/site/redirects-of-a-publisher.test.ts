import { expect, test } from 'vitest';
import { serveSmallSite } from '#tests/support/small-site.ts';

const siteYaml = `title: Paper
redirects:
  /old.php: /outlets/
  /über-us.php: /outlets/
  /alt.html: /topics/
  /team: /outlets/
`;

// Without the pages that a build writes at former addresses.
test.each(['/', '/sub/'])('former addresses lead on as at hosts (%s)', async (base) => {
  const { address } = await serveSmallSite({ siteYaml, base });
  const answer = async (path: string): Promise<string> => {
    const { status, headers } = await fetch(address + path, { redirect: 'manual' });
    return `${status} ${headers.get('Location') ?? ''}`;
  };
  for (const path of ['old.php', 'old.php?id=1', '%C3%BCber-us.php', 'team', 'team/'])
    expect(await answer(path), path).toBe(`301 ${base}outlets/`);
  expect(await answer('alt.html')).toBe(`301 ${base}topics/`);
  for (const path of ['old.php/more', 'oldxphp', 'other.php', 'Old.php', '%E0%A4%A.php'])
    expect(await answer(path), path).toMatch(/^404 $/);
});
