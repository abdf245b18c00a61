import { expect, test } from 'vitest';
import { leadsTo, redirectsFile } from '#src/render/hosting/lead-on.ts';
import { serveSmallSite } from '#tests/support/small-site.ts';

const onRequest = { hidden: false };
const asFiles = { hidden: false, exports: 'files' } as const;

test('the addresses of exports lead to their stories where a site has no files of them', () => {
  expect(redirectsFile('/sub/', onRequest)).toBe(
    `/sub/news/:slug/coverage.md /sub/news/:slug/ 302
/sub/news/:slug/coverage.csv /sub/news/:slug/ 302
/sub/news/:slug/coverage.json /sub/news/:slug/ 302
`,
  );
  expect(leadsTo('news/2021-12-13-x/coverage.csv', onRequest)).toBe('news/2021-12-13-x/');
  for (const path of [
    'news/coverage.csv',
    'news/x/coverage.txt',
    'news/x/y/coverage.csv',
    'news/x/coverage.csv/',
    'news/X/coverage.csv',
    'x/news/x/coverage.csv',
  ])
    expect([path, leadsTo(path, onRequest)]).toEqual([path, undefined]);
});

test('nothing leads on where a site has the files', () => {
  expect(redirectsFile('/', asFiles)).toBe('');
  expect(leadsTo('news/x/coverage.csv', asFiles)).toBeUndefined();
});

test('npm start leads on as hosts do, and sends the files where the site has them', async () => {
  const one = 'news/2021-12-13-one';
  const without = await serveSmallSite();
  const answer = await fetch(`${without.address}${one}/coverage.csv`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('Location')]).toEqual([302, `/${one}/`]);
  expect(answer.headers.get('Cache-Control')).toBe('no-cache');
  const head = await fetch(`${without.address}${one}/coverage.csv`, {
    method: 'HEAD',
    redirect: 'manual',
  });
  expect(head.status).toBe(302);

  const files = { [`${one}/coverage.csv`]: 'a,b' };
  const withFiles = await serveSmallSite({ siteYaml: 'title: Paper\nexports: files\n', files });
  const file = await fetch(`${withFiles.address}${one}/coverage.csv`);
  expect([file.status, await file.text()]).toEqual([200, 'a,b']);
  const none = await fetch(`${withFiles.address}${one}/coverage.md`, { redirect: 'manual' });
  expect(none.status).toBe(404);
});
