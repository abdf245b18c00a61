import { describe, expect, test } from 'vitest';
import { openPublisher } from '#src/render/hosting/open-publisher.ts';
import { compileSite } from '#tests/support/compile-site.ts';
import { openBundle, readTree } from '#tests/support/workspace.ts';

describe('a redirect', () => {
  test.each([
    ['/old/page/: /about/', { from: '/old/page/', to: '/about/' }],
    ['/old.html: imprint', { from: '/old.html', to: '/imprint/' }],
    ['/index.php: /latest', { from: '/index.php', to: '/latest/' }],
    ['/über/ich: /about/#follow', { from: '/%C3%BCber/ich', to: '/about/#follow' }],
    ['/%C3%BCber: /news/a/', { from: '/%C3%BCber', to: '/news/a/' }],
    ['/news/2019/old/: /topics/ai/', { from: '/news/2019/old/', to: '/topics/ai/' }],
  ])('may be %s', async (line, redirect) => {
    const { workspace, problems } = await compileSite(`redirects:\n  ${line}`);
    expect(problems).toEqual([]);
    expect((await openPublisher(workspace.out)).redirects).toEqual([redirect]);
  });

  test.each([
    ['/about/: imprint', /an address that the site has/],
    ['/ABOUT: imprint', /an address that the site has/],
    ['/imprint: /about/', /an address that the site has/],
    ['/Imprint/: /about/', /an address that the site has/],
    ['/news/gone/: /about/', /an address that the site has/],
    ['/topics/gone: /about/', /an address that the site has/],
    ['/index.html: /about/', /an address that the site has/],
    ['/old/index.htm: /about/', /an address that the site has/],
    ['/data/old/: /about/', /an address that the site has/],
    ['/assets/x.html: /about/', /an address that the site has/],
    ['/feed.xml/old/: /about/', /an address that the site has/],
    ['/rss.xml: /about/', /is a file/],
    ['/robots.txt: /about/', /is a file/],
    ['/con: /about/', /is a file/],
    ['old/: /about/', /is no path/],
    ['/: /about/', /is no path/],
    ['/a//b/: /about/', /is no path/],
    ['/a/../b/: /about/', /is no path/],
    ['/.git/: /about/', /is no path/],
    ['"/?p=1": /about/', /is no path .* without a question mark/],
    ['"/a b": /about/', /is no path/],
    ["'/a\"b': /about/", /is no path/],
    ['/a$b: /about/', /is no path/],
    ['/%E0%A4%A: /about/', /is no path/],
    ['/old/: /missing/', /no page of this site/],
    ['/old/: https://elsewhere.example/', /no page of this site/],
    ['/old/: //elsewhere.example/', /no page of this site/],
    ['/old/: /old/', /is redirected itself/],
    ['/old/: 3', /expected a page, got the number 3/],
  ])('cannot be %s', async (line, said) => {
    const { problems, wrote } = await compileSite(`redirects:\n  ${line}`);
    expect(wrote).toBe(false);
    expect(problems).toMatchObject([{ path: 'site.yaml', line: 3, refused: true }]);
    expect(problems[0]?.message).toMatch(said);
    expect(problems[0]?.message).toMatch(/; /);
  });

  test('does not lead to another, round in a circle or twice from one place', async () => {
    const circle = await compileSite('redirects:\n  /a/: /b/\n  /b/: /a/');
    expect(circle.problems).toMatchObject([{ line: 3 }, { line: 4 }]);
    const chain = await compileSite('redirects:\n  /a/: /b\n  /b/: /about/');
    expect(chain.problems).toMatchObject([{ line: 3, field: 'redirects./a/' }]);
    expect(chain.problems[0]?.message).toMatch(/redirected itself; write the page/);
    const twice = await compileSite('redirects:\n  /a/: /about/\n  /A: imprint');
    expect(twice.problems).toMatchObject([{ line: 4, message: expect.stringMatching(/twice/) }]);
  });
});

describe('what the publisher asks of crawlers', () => {
  test.each([
    ['{ ai: deny, deny: [/me/] }', { ai: 'deny', deny: ['/me/'] }],
    ['{ ai: no-training }', { ai: 'no-training', deny: [] }],
    ['{ ai: allow, deny: [] }', undefined],
  ])('may be %s', async (wishes, robots) => {
    const { workspace, problems } = await compileSite(`robots: ${wishes}`);
    expect(problems).toEqual([]);
    expect((await openPublisher(workspace.out)).robots).toEqual(robots);
  });

  test.each([
    ['{ ai: no }', /expected a wish, got the text "no"; write allow, no-training or deny/],
    ['{ deny: [me] }', /a path that begins with a slash/],
    ['{ deny: ["/a\\nAllow: /"] }', /a path that begins with a slash/],
    ['{ deny: /me/ }', /expected a list/],
    ['{ allow: [/me/] }', /unknown field; the known ones are ai and deny/],
    ['deny', /expected a mapping/],
  ])('cannot be %s', async (wishes, said) => {
    const { problems, wrote } = await compileSite(`robots: ${wishes}`);
    expect(wrote).toBe(false);
    expect(problems).toMatchObject([{ path: 'site.yaml', line: 2, refused: true }]);
    expect(problems[0]?.message).toMatch(said);
  });
});

describe('the licence of the texts', () => {
  test('has a name, and may have an address', async () => {
    const { workspace } = await compileSite(
      'licence: { name: CC BY 4.0, address: "https://cc.example/by" }',
    );
    const { site } = await openBundle(workspace.out).manifest();
    const out = { href: 'https://cc.example/by', host: 'cc.example' };
    expect(site.licence).toBe(out.href);
    expect(site.publisher).toMatchObject({ licence: { label: 'CC BY 4.0', out } });
    const named = await compileSite('licence: { name: All rights reserved }');
    expect(named.problems).toEqual([]);
  });

  test.each([
    ['{ name: A, address: "javascript:alert(1)" }', 'licence.address'],
    ['{ address: "https://cc.example/by" }', 'licence.name'],
    ['CC', 'licence'],
  ])('cannot be %s', async (licence, field) => {
    const { problems, wrote } = await compileSite(`licence: ${licence}`);
    expect(wrote).toBe(false);
    expect(problems).toMatchObject([{ path: 'site.yaml', line: 2, field, refused: true }]);
  });
});

test('a site without any of it has no file of it', async () => {
  const { workspace } = await compileSite('');
  expect([...(await readTree(workspace.out)).keys()]).not.toContain('publisher.json');
});
