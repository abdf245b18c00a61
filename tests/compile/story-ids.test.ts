import { expect, test } from 'vitest';
import { idAt } from '#src/content/ids/story-ids-file.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const webUrl = 'https://courier.example/flood?utm_source=feed';

/** The id of the only story of an archive. */
async function idIn(files: Readonly<Record<string, string>>): Promise<string | undefined> {
  const { compile, out } = await openWorkspace(files);
  await compile();
  return (await openBundle(out).cards())[0]?.id;
}

test('a story has the same id under another name, and with other words of the same address', async () => {
  const named = await idIn({ 'articles/flood.md': articleFile({ webUrl, title: 'Flood' }) });
  expect(named).toMatch(/^[0-9a-f]{10}$/);
  expect(
    await idIn({
      'articles/after-the-flood.md': articleFile({
        webUrl: 'http://courier.example/flood?utm_source=feed#part',
        title: 'After the flood',
      }),
    }),
  ).toBe(named);
  expect(
    await idIn({
      'articles/flood.md': articleFile({ webUrl: 'https://courier.example/fire', title: 'Flood' }),
    }),
  ).not.toBe(named);
});

test('a story has the same id as a report of another story', async () => {
  const { compile, out } = await openWorkspace({
    'articles/flood.md': articleFile({ webUrl, title: 'Flood in the valley' }),
    'articles/dam.md': articleFile({
      webUrl: 'https://other.example/dam',
      title: 'Dam breaks',
      related: [relatedReport({ webUrl, title: 'Flood in the valley' })],
    }),
  });
  await compile();
  const bundle = openBundle(out);
  const { id } = await bundle.story('flood');
  expect((await bundle.story('dam')).coverage.map((report) => report.id)).toEqual([id]);
});

test('ids are in the order of the columns, as cards and stories have them', async () => {
  const { compile, out } = await openWorkspace(
    Object.fromEntries(
      ['03', '01', '02'].map((day) => [
        `articles/of-${day}.md`,
        articleFile({ publishedDateTime: `2024-05-${day}T08:00:00Z`, title: `Of the ${day}` }),
      ]),
    ),
  );
  await compile();
  const bundle = openBundle(out);
  const [cards, ids] = await Promise.all([bundle.cards(), bundle.ids()]);
  expect(cards.map(({ slug }) => slug)).toEqual(['of-03', 'of-02', 'of-01']);
  expect(cards.map((_, number) => idAt(ids, number))).toEqual(cards.map(({ id }) => id));
  expect(ids).toHaveLength(30);
  expect((await bundle.story('of-02')).id).toBe(cards[1]?.id);
});
