import { describe, expect, test } from 'vitest';
import { relatedReport } from '#tests/support/markdown.ts';
import { linesOf, type Told } from '#tests/support/told-archive.ts';

const titlesBefore = async (...stories: readonly Told[]): Promise<readonly string[]> =>
  (await (await linesOf(stories)).before(stories.length - 1)).titles;

const asked: Told = { title: 'Qualm asks Orbis for the ferry', day: '2022-01-10' };

const granted: Told = { title: 'Orbis grants Qualm its ferry at last', day: '2022-03-20' };

describe('stories on one matter', () => {
  test('share three rare things, two of them in a headline; the words are told as the later one has them', async () => {
    const { before, story } = await linesOf([asked, granted]);
    expect(await before(1)).toEqual({
      titles: [asked.title],
      words: expect.arrayContaining(['Qualm', 'Orbis', 'ferry']),
    });
    const earlier = (await story(0)).line;
    expect(earlier?.before).toEqual([]);
    expect(earlier?.after.map(({ title }) => title)).toEqual([granted.title]);
  });

  test('are more than three days apart, and 200 at most', async () => {
    const on = (day: string) => titlesBefore(asked, { ...granted, day });
    expect(await on('2022-01-13')).toEqual([]);
    expect(await on('2022-01-14')).toEqual([asked.title]);
    expect(await on('2022-07-29')).toEqual([asked.title]);
    expect(await on('2022-07-30')).toEqual([]);
  });

  test('do not share one name of several words, nor two things that the archive knew before', async () => {
    const products = ['Qualm Harbour Lens gets a map', 'Qualm Harbour Lens speaks Latin'];
    const [first = '', second = ''] = products;
    expect(
      await titlesBefore({ title: first, day: '2022-01-10' }, { title: second, day: '2022-03-20' }),
    ).toEqual([]);
    const two = { title: 'Qualm wins a prize for its ferry', day: '2022-03-20' };
    expect(await titlesBefore(asked, two)).toEqual([]);
  });

  test('share two things that came into the archive with the earlier one, when two outlets tell of them', async () => {
    const ferry = { title: 'Why Qualm buys a ferry', day: '2022-01-10' };
    const later = { title: 'How Qualm sells the ferry', day: '2022-03-20' };
    expect(await titlesBefore(ferry, { ...later, outlet: 'other.example' })).toEqual([ferry.title]);
    expect(await titlesBefore(ferry, later)).toEqual([]);
    const known = { title: 'the captain of Qualm', day: '2021-12-01' };
    expect(await titlesBefore(known, ferry, { ...later, outlet: 'other.example' })).toEqual([]);
  });

  test('are no instalments of a series', async () => {
    const june = { title: 'Qualm, Orbis and the ferry in June 2021', day: '2021-07-05' };
    const july = { title: 'Orbis, Qualm and the ferry in July 2021', day: '2021-08-05' };
    expect(await titlesBefore(june, july)).toEqual([]);
    const [part, next] = [1, 2].map((number) => ({
      title: `Qualm, Orbis and the ferry, part ${number}`,
      day: `2022-0${number}-10`,
    }));
    expect(part && next && (await titlesBefore(part, next))).toEqual([]);
  });

  test('may share what the headlines of their coverage say', async () => {
    const coverage = [
      'Qualm stops sailing: Orbis strike halts ferry',
      'Orbis strike on ferry: Qualm stops sailing',
      'Ferry strike at Orbis as Qualm stops sailing',
    ];
    const related = coverage.map((title, at) =>
      relatedReport({
        title,
        webUrl: `https://paper.example/${at}`,
        publishedDateTime: '2022-01-10T12:00:00Z',
      }),
    );
    const first = { title: 'Qualm stops sailing', day: '2022-01-10', related };
    const next = { title: 'Qualm and Orbis end the ferry strike', day: '2022-02-20' };
    expect(await titlesBefore(first, next)).toEqual([first.title]);
    expect(await titlesBefore({ ...first, related: [] }, next)).toEqual([]);
  });
});

describe('the next stage of one thing', () => {
  const preview: Told = {
    title: 'Harbour Lens for Tarn maps is now in public preview',
    day: '2022-01-10',
  };
  const out: Told = {
    title: 'Harbour Lens for Tarn maps is generally available',
    day: '2022-09-10',
  };

  test('has the words of its headline, another stage, and up to a year', async () => {
    expect(await titlesBefore(preview, out)).toEqual([preview.title]);
    expect(await titlesBefore(preview, { ...preview, day: '2022-09-10' })).toEqual([]);
    expect(await titlesBefore(preview, { ...out, day: '2023-01-12' })).toEqual([]);
  });

  test('is not another part of a product, another place, or the second note of a maker within 20 days', async () => {
    const part =
      'Harbour Lens for Tarn maps: standby zones, burst credits and the seven new metrics of a fleet';
    expect(await titlesBefore(preview, { title: part, day: '2022-09-10' })).toEqual([]);
    const place = 'Harbour Lens for Tarn maps is generally available in West Orbis';
    expect(await titlesBefore(preview, { title: place, day: '2022-09-10' })).toEqual([]);
    expect(await titlesBefore(preview, { ...out, day: '2022-01-20' })).toEqual([]);
  });
});

describe('a storyline', () => {
  const lost = { title: 'Qualm and Orbis lose the ferry', day: '2022-07-02' };
  const stories = [asked, granted, lost];

  test('is known by its first story, named by what all headlines share, and has a file', async () => {
    const { whole, bundle, slug } = await linesOf(stories);
    const expected = { id: slug(0), name: expect.stringContaining('Qualm'), stories: 3 };
    expect([await whole(0), await whole(1), await whole(2)]).toEqual([
      expected,
      expected,
      expected,
    ]);
    const line = await bundle.storyline(slug(0));
    expect(line.stories.map(({ title }) => title)).toEqual(stories.map(({ title }) => title));
    expect(line.stories.filter(({ hub }) => hub)).toHaveLength(1);
    expect((await bundle.storylines()).storylines).toEqual([
      {
        id: slug(0),
        name: line.name,
        stories: 3,
        from: '2022-01-10',
        to: '2022-07-02',
        latest: lost.title,
      },
    ]);
  });

  test('never holds the link of a link: what shares nothing with the middle stays out', async () => {
    const { whole, slug, before } = await linesOf([
      ...stories,
      { title: 'Orbis and Qualm sell the ferry to Tarn shipyard Vey', day: '2022-08-10' },
      { title: 'Tarn shipyard Vey launches a hospital boat', day: '2022-10-10' },
    ]);
    expect((await whole(0))?.id).toBe(slug(0));
    expect((await before(4)).titles).not.toContain(asked.title);
    expect((await whole(4))?.id).not.toBe(slug(0));
  });
});

test('what shares a name alone is told apart from what continues a story', async () => {
  const excerpt = 'Yesterday the people of Qualm Lens said so.';
  const { story } = await linesOf([
    { title: 'A map for Qualm Lens', day: '2022-01-10', excerpt },
    {
      title: 'Why Qualm Lens speaks Latin',
      day: '2022-03-20',
      excerpt: `Once more: ${excerpt} Nobody agreed.`,
    },
  ]);
  const { line, about } = await story(1);
  expect(line).toBeUndefined();
  expect(about?.map(({ name, stories }) => [name, stories.map(({ title }) => title)])).toEqual([
    ['Qualm Lens', ['A map for Qualm Lens']],
  ]);
});

test('an abbreviation of two letters, and a word that is also an ordinary one, are no names by themselves', async () => {
  const aboutOf = async (name: string, ordinary: string): Promise<(readonly string[])[]> => {
    const excerpt = `People at ${name} said so, and ${ordinary} was there too.`;
    const { story } = await linesOf([
      { title: `A map for ${name}`, excerpt, day: '2022-01-10' },
      { title: `Some prizes won by ${name}`, excerpt, day: '2022-05-10' },
    ]);
    return ((await story(1)).about ?? []).map(({ name: told }) => [told]);
  };
  expect(await aboutOf('Qualm', 'nobody')).toEqual([['Qualm']]);
  expect(await aboutOf('QA', 'nobody')).toEqual([]);
  expect(await aboutOf('Studio', 'a studio')).toEqual([]);
  expect(await aboutOf('Qualm Studio', 'a studio')).toEqual([['Qualm Studio']]);
});

test('two stories of one original are one text told again, and no line', async () => {
  const original = 'https://paper.example/qualm';
  expect(
    await titlesBefore(
      { ...asked, original: `${original}-1` },
      { ...granted, original: `${original}-2` },
    ),
  ).toEqual([asked.title]);
  expect(await titlesBefore({ ...asked, original }, { ...granted, original })).toEqual([]);
});
