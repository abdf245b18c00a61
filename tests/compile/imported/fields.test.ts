import { describe, expect, test } from 'vitest';
import { bridge, harbour, importedBundle, quay } from '#tests/support/imported.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const SEEN = '2024-05-01T09:00:00Z';
const undated = (fields = {}) =>
  relatedReport({ undated: true, publishedDateTime: SEEN, ...fields });

async function storyOf(fields: Readonly<Record<string, unknown>>) {
  const workspace = await openWorkspace({ 'articles/a.md': articleFile(fields) });
  const { problems } = await workspace.compile();
  return { problems, story: await openBundle(workspace.out).story('a') };
}

async function problemsOf(file: string) {
  const workspace = await openWorkspace({ 'articles/a.md': file });
  const { problems } = await workspace.compile();
  return problems.map(({ line, field, message, refused }) => ({ line, field, message, refused }));
}

describe('the fields of an imported article', () => {
  test('compile as the import writes them', async () => {
    const { problems, wrote, story } = await importedBundle();
    expect({ problems, wrote }).toEqual({ problems: [], wrote: true });
    expect(await story(bridge)).toMatchObject({
      time: '2026-11-26T07:40:00Z',
      qualityFrom: 'source',
      was: [
        { title: 'Severn Bridge closed', until: '2026-11-25T23:50:00Z' },
        { title: 'Severn Bridge closed as Storm Isolde arrives', until: '2026-11-26T14:05:00Z' },
      ],
    });
    expect((await story(bridge)).undated).toBeUndefined();
    expect(await story(harbour)).toMatchObject({ time: '2026-11-26T10:20:00Z', undated: true });
    expect((await story(quay)).was?.map(({ lang }) => lang)).toEqual(['ar']);
  });

  test('say that a report has no time but the one at which it was first seen', async () => {
    const { story, problems } = await storyOf({ related: [undated({ qualityFrom: 'source' })] });
    expect(problems).toEqual([]);
    expect(story.coverage).toMatchObject([{ seen: SEEN, offset: 0, qualityFrom: 'source' }]);
    expect(story.coverage[0]?.time).toBeUndefined();
    // Without any time it is as unknown as without the field.
    const [none] = (
      await storyOf({ related: [undated({ publishedDateTime: '0001-01-01T00:00:00Z' })] })
    ).story.coverage;
    expect([none?.time, none?.seen]).toEqual([undefined, undefined]);
    expect((await storyOf({ undated: false })).story.undated).toBeUndefined();
  });

  test('give the earlier headlines in order of time, cleaned, each change once', async () => {
    const { story } = await storyOf({
      title: 'Third',
      was: [
        { title: 'Second &amp; <b>bold</b>', until: '2024-05-01T11:00:00+01:00' },
        { title: 'First', until: '2024-05-01T09:30:00Z' },
        { title: 'Third', until: '2024-05-01T12:00:00Z' },
        { title: ' ', until: '2024-05-01T12:30:00Z' },
      ],
    });
    expect(story.was).toEqual([
      { title: 'First', until: '2024-05-01T09:30:00Z' },
      { title: 'Second & bold', until: '2024-05-01T10:00:00Z' },
    ]);
    expect((await storyOf({ was: [] })).story.was).toBeUndefined();
  });

  test.each([
    ['Third &amp; last', ['First', 'Second']],
    ['Mine', undefined],
  ])('give none if the headline %j is not the one of the source', async (title, told) => {
    const was = [
      { title: 'Second', until: '2024-05-01T11:00:00Z', to: 'Third & last' },
      { title: 'First', until: '2024-05-01T09:30:00Z', to: 'Another second' },
    ];
    const { story } = await storyOf({ title, was });
    expect(story.was?.map((each) => each.title)).toEqual(told);
  });

  test.each([
    ['undated: "yes"', 'undated', 'true or false'],
    ['qualityFrom: feed', 'qualityFrom', 'write source'],
    ['was: Before', 'was', 'a list'],
    ['was: [Before]', 'was.0', 'write title: and until:'],
    ['was: [{title: Before}]', 'was.0.until', 'a time with its zone'],
    ['was: [{title: Before, until: 2024-05-32T00:00:00Z}]', 'was.0.until', 'a time with its zone'],
    ['was: [{title: 5, until: 2024-05-01T00:00:00Z}]', 'was.0.title', 'text'],
    ['Undated: true', 'Undated', 'misspelling of undated'],
    ['undatet: true', 'undatet', 'misspelling of undated'],
    ['qualityfrom: source', 'qualityfrom', 'misspelling of qualityFrom'],
    ['w\u0430s: []', 'w\u0430s', 'misspelling of was'],
    [
      'was: [{titel: Before, title: B, until: 2024-05-01T00:00:00Z}]',
      'was.0.titel',
      'misspelling of title',
    ],
  ])('refuse a file that says %s, by line and field', async (line, field, message) => {
    const file = articleFile().replace(/---\n$/, `${line}\n---\n`);
    expect(await problemsOf(file)).toEqual([
      { line: 6, field, message: expect.stringContaining(message), refused: true },
    ]);
  });

  test('leave out an entry with a misspelt one, and keep a publisher’s own field', async () => {
    const { story } = await storyOf({
      updated: '2024-05-02',
      related: [undated({ Undated: true }), undated({ title: 'Another', updated: '2024-05-02' })],
    });
    expect(story.coverage.map(({ title }) => title)).toEqual(['Another']);
  });
});
