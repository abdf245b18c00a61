import { describe, expect, test } from 'vitest';
import { bridge, harbour, importedBundle } from '#tests/support/imported.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const TITLE = 'Isolde snaps a cable of the Severn bridge';
const report = (name: string, time: string, fields = {}) =>
  relatedReport({
    title: `${name} on Isolde and the cable of the Severn bridge`,
    publishedDateTime: time,
    webUrl: `https://${name}.example/a`,
    provider: { name, domain: `${name}.example` },
    ...fields,
  });

async function compiled(lead: object, others: Readonly<Record<string, string>> = {}) {
  const workspace = await openWorkspace({
    'articles/a.md': articleFile({ title: TITLE, ...lead }),
    ...others,
  });
  await workspace.compile();
  return openBundle(workspace.out);
}

describe('a report whose source gives no time', () => {
  test('is of the event if it was first seen near the lead, and comes after those in order', async () => {
    const { story } = await compiled({
      related: [
        report('late', '2024-05-20T08:00:00Z', { undated: true }),
        report('second', '2024-05-01T07:00:00Z', { undated: true }),
        report('first', '2024-05-01T06:00:00Z', { undated: true }),
        report('timed', '2024-05-01T09:00:00Z'),
      ],
    });
    const { coverage, sources } = await story('a');
    expect(
      coverage.map(({ outlet, tier, time, seen }) => [outlet.name, tier, time ?? seen]),
    ).toEqual([
      ['timed', 'event', '2024-05-01T09:00:00Z'],
      ['first', 'event', '2024-05-01T06:00:00Z'],
      ['second', 'event', '2024-05-01T07:00:00Z'],
      ['late', 'background', '2024-05-20T08:00:00Z'],
    ]);
    expect(sources).toBe(4);
  });

  test('that repeats a text is no further source, whichever of them was first', async () => {
    const { story, address } = await importedBundle();
    const { coverage, sources } = await story(bridge);
    expect(coverage.map(({ outlet, copyOf }) => [outlet.domain, copyOf])).toEqual([
      ['gazette.example', undefined],
      ['operator.example', undefined],
      ['herald.example', bridge],
    ]);
    expect(sources).toBe(3);
    expect((await address(harbour)).became).toBe('story');
  });

  test('is in no lag, whether it leads or follows', async () => {
    /** In how many events each outlet was compared with others. */
    const compared = async ({ outlets, figures }: ReturnType<typeof openBundle>) => {
      const measured = await figures();
      return Object.fromEntries(
        (await outlets()).map(({ name }, at) => [
          name,
          measured[at]?.lags.reduce((sum, count) => sum + count, 0),
        ]),
      );
    };
    const [b, c] = ['b', 'c'].map((name) => report(name, '2024-05-01T09:00:00Z'));
    expect(await compared(await compiled({ related: [b, c] }))).toEqual({
      'The Courier': 1,
      b: 1,
      c: 1,
    });
    const follower = await compiled({ related: [{ ...b, undated: true }, c] });
    expect(await compared(follower)).toEqual({ 'The Courier': 1, b: 0, c: 1 });
    const lead = await compiled({ undated: true, related: [b, c] });
    expect(await compared(lead)).toEqual({ 'The Courier': 0, b: 0, c: 0 });
  });

  test('continues no story, and no story continues it', async () => {
    const later = (fields: object) => ({
      'articles/b.md': articleFile({
        title: 'Isolde cable of the Severn bridge replaced by Penhale and Tregowan',
        publishedDateTime: '2024-05-08T08:00:00Z',
        provider: { name: 'B', domain: 'b.example' },
        ...fields,
      }),
    });
    const first = { title: 'Isolde snaps cable of the Severn bridge, say Penhale and Tregowan' };
    const lineOf = async (one: object, other: object) =>
      (await (await compiled({ ...first, ...one }, later(other))).story('a')).line?.after.length;
    expect(await lineOf({}, {})).toBe(1);
    expect(await lineOf({ undated: true }, {})).toBeUndefined();
    expect(await lineOf({}, { undated: true })).toBeUndefined();
  });

  test('says nothing of its outlet’s clock', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [
        `articles/s${at}.md`,
        (undated: boolean) =>
          articleFile({
            title: `Story ${at}`,
            publishedDateTime: `2024-05-0${at + 1}T08:00:00Z`,
            undated,
          }),
      ]),
    );
    const clocks = async (undated: boolean) => {
      const workspace = await openWorkspace(
        Object.fromEntries(Object.entries(files).map(([path, file]) => [path, file(undated)])),
      );
      await workspace.compile();
      return (await openBundle(workspace.out).ledger()).clocks?.length ?? 0;
    };
    expect([await clocks(false), await clocks(true)]).toEqual([1, 0]);
  });
});
