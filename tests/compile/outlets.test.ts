import { describe, expect, test } from 'vitest';
import { articleFile, matterFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

type Files = Readonly<Record<string, string>>;

async function build(files: Files) {
  const workspace = await openWorkspace(files);
  const result = await workspace.compile({ keepGoing: true });
  return { ...openBundle(workspace.out), ...result };
}

const by = (name: string, domain: string, logo?: string) => ({
  name,
  domain,
  ...(logo && { images: [{ url: logo }] }),
});

const logos = (count: number) => `https://logos.example/${count}.png`;

describe('outlets', () => {
  const files = {
    'articles/a.md': articleFile({
      provider: by('The Courier ', 'Courier.Example', logos(1)),
      related: [relatedReport()],
    }),
    'articles/b.md': articleFile({
      provider: by('Courier', 'courier.example', logos(2)),
      related: [relatedReport()],
    }),
    'articles/c.md': articleFile({ provider: by('Courier', 'courier.example', logos(2)) }),
    'articles/d.md': articleFile({ provider: by('Morningstar%2c Inc.', 'm\u00fcnchen.example') }),
    'articles/e.md': articleFile({
      provider: by('Gazette', 'gazette.example', 'http://logos.example/g.png'),
      related: [relatedReport(), relatedReport({ title: 'One more' })],
    }),
  };

  test('are merged by domain; the name and the logo that are used most stand', async () => {
    const outlets = await (await build(files)).outlets();
    expect(outlets.map(({ domain, name }) => [domain, name])).toEqual([
      ['courier.example', 'Courier'],
      ['gazette.example', 'The Gazette'],
      ['xn--mnchen-3ya.example', 'Morningstar, Inc.'],
    ]);
    expect(outlets[0]?.logo).toEqual({ url: logos(2) });
    expect(outlets[1]?.logo).toEqual({ url: 'https://logos.example/g.png' });
  });

  test.each([
    ['longer than a name can be, or a folder', `${'a.'.repeat(130)}example`],
    ['a part that is longer than a part can be', `${'a'.repeat(64)}.example`],
    ['an empty part', 'a..example'],
    ['a dot at the end', 'a.example.'],
  ])('are refused with a domain that has %s', async (_, domain) => {
    const { problems } = await build({
      'articles/a.md': articleFile({ provider: by('A', domain) }),
    });
    expect(problems).toMatchObject([
      { field: 'provider.domain', message: expect.stringMatching(/is not a domain name/) },
    ]);
  });

  test('that are called alike are marked, whatever the case of their names', async () => {
    const { outlets } = await build({
      'articles/a.md': articleFile({ provider: by('Wire', 'wire.example') }),
      'articles/b.md': articleFile({ provider: by('WIRE', 'wire.other.example') }),
      'articles/c.md': articleFile({ provider: by('Wires', 'wires.example') }),
    });
    expect((await outlets()).map(({ domain, namesake }) => [domain, namesake])).toEqual([
      ['wire.example', true],
      ['wire.other.example', true],
      ['wires.example', undefined],
    ]);
  });

  test('count the stories they lead and those of others in which they appear', async () => {
    const bundle = await build(files);
    const [courier, gazette] = await bundle.outlets();
    expect([courier, gazette]).toMatchObject([
      { stories: 3, appearances: 0 },
      { stories: 1, appearances: 2 },
    ]);
    const slugs = (await bundle.cards()).map(({ slug }) => slug);
    const [ofCourier = [], ofGazette = []] = await bundle.appearances();
    expect(ofCourier).toEqual([]);
    expect(ofGazette.map((number) => slugs[number])).toEqual(['a', 'b']);
    expect((await bundle.columns()).outlet).toEqual([0, 0, 0, 2, 1]);
  });

  test('take the logo of organizations/ when its address is whole', async () => {
    const organization = (domain: string, url: string) =>
      matterFile({ domain, images: [{ url, width: 50, height: 50 }] });
    const outlets = await (
      await build({
        ...files,
        'organizations/courier.md': organization('courier.example', 'https://own.example/logo.png'),
        'organizations/gazette.md': organization('gazette.example', '/assets/images/logo.png'),
      })
    ).outlets();
    expect(outlets[0]?.logo).toEqual({
      url: 'https://own.example/logo.png',
      width: 50,
      height: 50,
    });
    expect(outlets[1]?.logo).toEqual({ url: 'https://logos.example/g.png' });
  });

  test('of a broken organization file the problem is told', async () => {
    const { problems } = await build({ ...files, 'organizations/x.md': '---\nname: X\n---\n' });
    expect(problems).toMatchObject([
      { path: 'organizations/x.md', line: 2, field: 'domain', refused: true },
    ]);
  });
});
