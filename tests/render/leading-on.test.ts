import { expect, test } from 'vitest';
import { leadingLines, leadsTo } from '#src/render/hosting/lead-on.ts';
import { serveSmallSite } from '#tests/support/small-site.ts';

const onRequest = { hidden: false };
const ofLists = `/sub/topics/:key/atom.xml /sub/topics/:key/feed.xml 301
/sub/topics/:key/feed.json /sub/topics/:key/feed.xml 301
/sub/outlets/:key/atom.xml /sub/outlets/:key/feed.xml 301
/sub/outlets/:key/feed.json /sub/outlets/:key/feed.xml 301
`;
const asFiles = { hidden: false, exports: 'files' } as const;

test('the addresses of exports lead to their stories where a site has no files of them', () => {
  expect(leadingLines('/sub/', onRequest)).toBe(
    `/sub/news/:key/coverage.md /sub/news/:key/ 302
/sub/news/:key/coverage.csv /sub/news/:key/ 302
/sub/news/:key/coverage.json /sub/news/:key/ 302
${ofLists}`,
  );
  expect(leadsTo('news/2021-12-13-x/coverage.csv', onRequest)).toEqual({
    path: 'news/2021-12-13-x/',
    status: 302,
  });
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

test('they lead nowhere where a site has the files', () => {
  expect(leadingLines('/sub/', asFiles)).toBe(ofLists);
  expect(leadsTo('news/x/coverage.csv', asFiles)).toBeUndefined();
});

test('the Atom and JSON feeds that topics and outlets had lead to their RSS feeds, for ever', () => {
  const outlets = ['courier.example', '~feed.xml', 'xn--80ak6aa92e.com', 'a_b.example'];
  for (const list of ['topics/ai', 'topics/c-sharp', ...outlets.map((key) => `outlets/${key}`)])
    for (const file of ['atom.xml', 'feed.json'])
      expect(leadsTo(`${list}/${file}`, asFiles)).toEqual({
        path: `${list}/feed.xml`,
        status: 301,
      });
  for (const path of [
    'outlets/a.example/feed.xml',
    'topics/a%0d%0ab/atom.xml',
    'atom.xml',
    'outlets/atom.xml',
  ])
    expect([path, leadsTo(path, onRequest)]).toEqual([path, undefined]);
});

test('the cards that stories had lead to the site’s card, for as long as it has no others', () => {
  const card = 'assets/card-0123456789abcdef.png';
  const path = 'cards/fedcba9876543210.png';
  expect(leadsTo(path, { hidden: false, card })).toEqual({ path: card, status: 302 });
  expect(leadsTo(`${path}x`, { hidden: false, card })).toBeUndefined();
  expect(leadsTo(path, onRequest)).toBeUndefined();
  expect(leadingLines('/sub/', { ...asFiles, card })).toBe(
    `/sub/cards/:key /sub/${card} 302\n${ofLists}`,
  );
});

test('npm start leads on as hosts do, and sends the files where the site has them', async () => {
  const one = 'news/2021-12-13-one';
  const without = await serveSmallSite();
  const answer = await fetch(`${without.address}${one}/coverage.csv`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('Location')]).toEqual([302, `/${one}/`]);
  expect(answer.headers.get('Cache-Control')).toBe('no-cache');
  const card = await fetch(`${without.address}cards/fedcba9876543210.png`, { redirect: 'manual' });
  expect(card.status).toBe(302);
  expect(card.headers.get('Location')).toMatch(/^\/assets\/card-[0-9a-f]{16}\.png$/);
  const head = await fetch(`${without.address}${one}/coverage.csv`, {
    method: 'HEAD',
    redirect: 'manual',
  });
  expect(head.status).toBe(302);

  const files = { [`${one}/coverage.csv`]: 'a,b' };
  const withFiles = await serveSmallSite({ siteYaml: 'title: Paper\nexports: files\n', files });
  const file = await fetch(`${withFiles.address}${one}/coverage.csv`);
  expect([file.status, await file.text()]).toEqual([200, 'a,b']);
  const feed = await fetch(`${withFiles.address}outlets/a.example/atom.xml`, {
    redirect: 'manual',
  });
  expect([feed.status, feed.headers.get('Location')]).toEqual([301, '/outlets/a.example/feed.xml']);
  const none = await fetch(`${withFiles.address}${one}/coverage.md`, { redirect: 'manual' });
  expect(none.status).toBe(404);
});
