import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { compile } from '#src/compile/compile.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

describe('site.yaml', () => {
  test('says what the site is called', async () => {
    const yaml =
      'title: "  The &amp; Paper "\ndescription: Words\naddress: https://example.com/news\nlanguage: pt-br\ntimeZone: Asia/Tokyo\n';
    const workspace = await openWorkspace({ 'site.yaml': yaml, 'articles/a.md': articleFile() });
    await workspace.compile();
    expect((await openBundle(workspace.out).manifest()).site).toEqual({
      title: 'The & Paper',
      description: 'Words',
      address: 'https://example.com/news/',
      language: 'pt-BR',
      timeZone: 'Asia/Tokyo',
      offsets: [expect.any(Number), 32_400],
    });
  });

  test.each([
    ['noindex: true', true],
    ['noindex: false', undefined],
    ['noindex:', undefined],
  ])('%s asks search engines accordingly', async (yaml, noindex) => {
    const workspace = await openWorkspace({
      'site.yaml': `title: News\n${yaml}\n`,
      'articles/a.md': articleFile(),
    });
    await workspace.compile();
    expect((await openBundle(workspace.out).manifest()).site.noindex).toBe(noindex);
  });

  test.each([
    ['offline: false', false, 'none'],
    ['offline: true', false, undefined],
    ['offline:', false, undefined],
    ['offline: true', true, 'everywhere'],
    ['offline: false', true, 'none'],
  ])('%s, with --offline %o, says where the site has a worker', async (yaml, offline, where) => {
    const workspace = await openWorkspace({
      'site.yaml': `title: News\n${yaml}\n`,
      'articles/a.md': articleFile(),
    });
    await workspace.compile({ offline });
    expect((await openBundle(workspace.out).manifest()).site.offline).toBe(where);
  });

  test('may be missing: the name of the folder stands in', async () => {
    const workspace = await openWorkspace({});
    const data = join(dirname(workspace.data), 'harbour-news');
    await mkdir(join(data, 'articles'), { recursive: true });
    await workspace.compile({ data });
    const { site } = await openBundle(workspace.out).manifest();
    expect(site).toEqual({
      title: 'Harbour news',
      description: '',
      language: 'en',
      timeZone: 'UTC',
    });
  });

  test.each([
    [
      'timeZone: Mars/Olympus',
      'timeZone',
      /expected a time zone, got the text "Mars\/Olympus"; write a name such as UTC/,
    ],
    ['language: "not a language"', 'language', /expected a language/],
    ['address: example.com', 'address', /expected a whole address/],
    ['address: https://example.com/?a=1', 'address', /expected a whole address/],
    ['offline: "no"', 'offline', /expected true or false, got the text "no"; write it without/],
    ['title: 2024', 'title', /expected text, got the number 2024/],
    ['title: "<b></b>"', 'title', /contains no readable text/],
    [
      'noindex: "yes"',
      'noindex',
      /expected true or false, got the text "yes"; write it without quotes/,
    ],
    ['titel: News', 'titel', /is an unknown field; the known ones are title/],
    ['- title', 'file', /not a mapping/],
    ['title: [', 'file', /not YAML/],
  ])('%s is told', async (yaml, field, said) => {
    const workspace = await openWorkspace({
      'site.yaml': `# The site\n${yaml}\n`,
      'articles/a.md': articleFile(),
    });
    const { wrote, problems } = await workspace.compile();
    expect(problems).toMatchObject([
      { path: 'site.yaml', field, message: expect.stringMatching(said), refused: true },
    ]);
    expect(wrote).toBe(false);
  });
});

describe('times', () => {
  test('the day of a story is the one of the site', async () => {
    const files = {
      'articles/a.md': articleFile({ publishedDateTime: '2024-04-30T23:30:00-01:00' }),
    };
    const days = ['UTC', 'Pacific/Kiritimati', 'Pacific/Honolulu', 'Asia/Kathmandu'].map(
      async (timeZone) => {
        const workspace = await openWorkspace({ ...files, 'site.yaml': `timeZone: ${timeZone}\n` });
        await workspace.compile();
        const { day, time } = await openBundle(workspace.out).story('a');
        expect(time).toBe('2024-05-01T00:30:00Z');
        return day;
      },
    );
    expect(await Promise.all(days)).toEqual([
      '2024-05-01',
      '2024-05-01',
      '2024-04-30',
      '2024-05-01',
    ]);
  });

  test('one beyond a day from now is flagged, warned of, and sorted as the newest that can be', async () => {
    const [newest, wrong] = ['2024-05-20T00:00:00Z', '9999-12-31T23:59:59Z'];
    const workspace = await openWorkspace({
      'articles/b-newest.md': articleFile({ publishedDateTime: newest }),
      'articles/c-wrong.md': articleFile({
        publishedDateTime: wrong,
        related: [relatedReport({ publishedDateTime: wrong })],
      }),
      'articles/a-soon.md': articleFile({
        publishedDateTime: '2024-06-02T11:00:00Z',
        published: false,
      }),
      'articles/d-old.md': articleFile({ publishedDateTime: '2024-05-19T00:00:00Z' }),
    });
    const { wrote, problems } = await workspace.compile();
    const bundle = openBundle(workspace.out);
    const cards = await bundle.cards();
    expect(cards.map(({ slug, future, day }) => [slug, future, day])).toEqual([
      ['b-newest', undefined, '2024-05-20'],
      ['c-wrong', true, '2024-05-20'],
      ['d-old', undefined, '2024-05-19'],
    ]);
    expect(cards[1]?.time).toBe(wrong);
    expect((await bundle.story('c-wrong')).coverage).toMatchObject([
      { future: true, time: wrong, offset: 0, tier: 'background' },
    ]);
    expect(await bundle.manifest()).toMatchObject({ newest, oldest: '2024-05-19T00:00:00Z' });
    expect(wrote).toBe(true);
    expect(problems).toMatchObject([
      { path: 'articles/c-wrong.md', line: 3, field: 'publishedDateTime', refused: false },
    ]);
  });

  test('an archive of nothing but wrong times is sorted as of now', async () => {
    const workspace = await openWorkspace({
      'articles/a.md': articleFile({ publishedDateTime: '2999-01-01T00:00:00Z' }),
    });
    await workspace.compile();
    expect((await openBundle(workspace.out).manifest()).newest).toBe('2024-06-01T12:00:00Z');
  });
});

test('SOURCE_DATE_EPOCH is the time of the build, and nonsense in it is told', async () => {
  const workspace = await openWorkspace({ 'articles/a.md': articleFile() });
  const { data, out } = workspace;
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  vi.stubEnv('SOURCE_DATE_EPOCH', '1700000000');
  await compile({ data, out });
  expect((await openBundle(out).manifest()).built).toBe('2023-11-14T22:13:20Z');
  vi.stubEnv('SOURCE_DATE_EPOCH', 'tomorrow');
  await expect(compile({ data, out })).rejects.toThrow(
    /SOURCE_DATE_EPOCH is "tomorrow"; set it to whole seconds/,
  );
});

test('an empty archive compiles to a bundle that says so', async () => {
  const workspace = await openWorkspace({});
  expect((await workspace.compile()).summary).toMatchObject({ files: 0, stories: 0 });
  const bundle = openBundle(workspace.out);
  expect(await bundle.manifest()).toMatchObject({ newest: null, oldest: null, topics: [] });
  expect(await bundle.front()).toEqual([]);
  expect((await bundle.columns()).cardFiles).toEqual([]);
});
