import { describe, expect, test } from 'vitest';
import { sourcesOf } from '#src/content/coverage/sources.ts';
import { publicationOrder } from '#src/evidence/publication-order.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const at = (hour: string): string => `2024-05-10T${hour}:00Z`;
const outlet = (name: string) => ({
  provider: { name, domain: `${name}.example` },
  webUrl: `https://${name}.example/ferries`,
});
const told = {
  courier: 'Gdansk shipyard wins order for six ferries',
  herald: 'Six ferries: Gdansk shipyard gets northern order',
  gazette: 'Shipyard in Gdansk to build northern ferries',
};

/** Texts of other days and matters, so that words can be rare. */
const fillers = {
  'articles/fillers.md': articleFile({
    title: 'Notes on the month',
    publishedDateTime: '2024-01-01T00:00:00Z',
    webUrl: 'https://fill.example/',
    provider: { name: 'fill', domain: 'fill.example' },
    related: Array.from({ length: 320 }, (_, number) =>
      relatedReport({
        title: `Notes on matter w${number} of the month`,
        publishedDateTime: '2024-01-01T00:00:00Z',
        provider: { name: 'fill', domain: 'fill.example' },
        webUrl: `https://fill.example/${number}`,
      }),
    ),
  }),
};

const lead = (over: object = {}): string =>
  articleFile({
    title: told.courier,
    publishedDateTime: at('12:00'),
    heat: 60,
    quality: 60,
    ...outlet('courier'),
    ...over,
  });
const rival = (over: object = {}): string =>
  articleFile({
    title: told.herald,
    publishedDateTime: at('09:00'),
    heat: 90,
    quality: 70,
    ...outlet('herald'),
    ...over,
  });
const gazette = (over: object = {}) =>
  relatedReport({
    title: told.gazette,
    publishedDateTime: at('08:00'),
    quality: 50,
    ...outlet('gazette'),
    ...over,
  });

async function compiled(articles: Readonly<Record<string, string>>, options: object = {}) {
  const named = Object.fromEntries(
    Object.entries(articles).map(([name, text]) => [`articles/${name}.md`, text]),
  );
  const workspace = await openWorkspace({ ...fillers, ...named });
  await workspace.compile(options);
  return openBundle(workspace.out);
}

const under = (
  reports: readonly { outlet: { name: string }; under: { slug: string } }[] | undefined,
) => reports?.map(({ outlet: { name }, under }) => `${name} under ${under.slug}`);

describe('an event under two stories', () => {
  const event = { lead: lead(), rival: rival({ related: [gazette()] }) };

  test('each has the other’s lead and reports, in order of publication, with the story that they are under', async () => {
    const bundle = await compiled(event);
    const [one, other] = [await bundle.story('lead'), await bundle.story('rival')];
    expect(under(one.elsewhere)).toEqual(['gazette under rival', 'herald under rival']);
    expect(one.elsewhere?.map(({ offset, story }) => [offset, story])).toEqual([
      [-240, undefined],
      [-180, 'rival'],
    ]);
    expect(under(other.elsewhere)).toEqual(['courier under lead']);
  });

  test('both say so, and the one of more heat leads', async () => {
    const bundle = await compiled(event);
    expect((await bundle.story('lead')).sameEvent).toEqual([
      { slug: 'rival', title: told.herald, heat: 90, leads: true },
    ]);
    expect((await bundle.story('rival')).sameEvent).toEqual([
      { slug: 'lead', title: told.courier, heat: 60 },
    ]);
  });

  test('an earlier report under another story is the first, and no lead is called the only report', async () => {
    const bundle = await compiled(event);
    const order = publicationOrder(await bundle.story('lead'));
    expect(order.earliest.map(({ outlet: { name }, under }) => [name, under?.slug])).toEqual([
      ['gazette', 'rival'],
    ]);
    expect(order.event).toHaveLength(3);
    expect(publicationOrder(await bundle.story('rival')).event).toHaveLength(3);
  });

  test('the page and the columns count them as sources alike, and outlets are measured with them', async () => {
    const bundle = await compiled(event);
    const [columns, outlets, figures] = [
      await bundle.columns(),
      await bundle.outlets(),
      await bundle.figures(),
    ];
    expect(sourcesOf(await bundle.story('lead')).sources).toBe(3);
    expect(columns.sources.slice(0, 2)).toEqual([3, 3]);
    const of = (name: string) =>
      figures[outlets.findIndex(({ domain }) => domain === `${name}.example`)];
    expect(of('courier')).toMatchObject({ follows: 1, lags: [0, 0, 2, 0, 0, 0], medianLag: 240 });
    expect(of('gazette')).toMatchObject({ follows: 2, lags: [2, 0, 0, 0, 0, 0], medianLag: null });
  });
});

test('a report that stands in the story’s own list is not repeated', async () => {
  const bundle = await compiled({
    lead: lead({ related: [gazette()] }),
    rival: rival({ related: [gazette()] }),
  });
  expect(under((await bundle.story('lead')).elsewhere)).toEqual(['herald under rival']);
});

test('one report under several stories is named once, with the story of most heat', async () => {
  const cold = articleFile({
    title: 'Harbour week',
    publishedDateTime: at('07:00'),
    heat: 5,
    ...outlet('tribune'),
    related: [gazette()],
  });
  const hot = articleFile({
    title: 'Port week',
    publishedDateTime: at('07:00'),
    heat: 50,
    ...outlet('mirror'),
    related: [gazette()],
  });
  const bundle = await compiled({ lead: lead(), cold, hot });
  expect(under((await bundle.story('lead')).elsewhere)).toEqual(['gazette under hot']);
});

test('a report that is like another one elsewhere, and not like the lead, is not of the event', async () => {
  const chained = relatedReport({
    title: 'Bakeries strike as northern ferries wait in Elblag',
    publishedDateTime: at('08:30'),
    ...outlet('tribune'),
  });
  const bundle = await compiled({ lead: lead(), rival: rival({ related: [gazette(), chained] }) });
  expect(under((await bundle.story('lead')).elsewhere)).toEqual([
    'gazette under rival',
    'herald under rival',
  ]);
});

test('the same words in other weeks are a product, not an event', async () => {
  const yard = (number: number) =>
    articleFile({
      title: `${told.herald}, part ${number}`,
      publishedDateTime: `2023-0${number}-01T00:00:00Z`,
      ...outlet(`weekly${number}`),
    });
  const bundle = await compiled({
    lead: lead(),
    rival: rival(),
    ...Object.fromEntries([1, 2, 3, 4].map((n) => [`old${n}`, yard(n)])),
  });
  expect(await bundle.story('lead')).not.toHaveProperty('elsewhere');
});

test('the lead’s own text elsewhere is of its event at any hour of these days, and counts as a copy', async () => {
  const copy = gazette({ title: told.courier, publishedDateTime: '2024-05-12T12:00:00Z' });
  const other = articleFile({
    title: 'Harbour week',
    publishedDateTime: at('07:00'),
    ...outlet('tribune'),
    related: [copy],
  });
  const story = await (await compiled({ lead: lead(), other })).story('lead');
  expect(story.elsewhere?.map(({ copyOf }) => copyOf)).toEqual(['lead']);
  expect(sourcesOf(story)).toMatchObject({
    sources: 1,
    receipt: { reprints: [{ domain: 'gazette.example' }] },
  });
});

describe('what no reader may see', () => {
  test('removed and unpublished articles are under no other story, nor are their lists', async () => {
    const bundle = await compiled({
      lead: lead(),
      removed: rival({ removed: true, related: [gazette()] }),
      hidden: rival({ published: false, ...outlet('tribune'), related: [gazette()] }),
    });
    expect(await bundle.story('lead')).not.toHaveProperty('elsewhere');
    expect(await bundle.story('lead')).not.toHaveProperty('sameEvent');
  });

  test('a report that was taken down is not found in the list of another story', async () => {
    const other = articleFile({
      title: 'Harbour week',
      publishedDateTime: at('07:00'),
      ...outlet('tribune'),
      related: [gazette()],
    });
    const gone = articleFile({ title: told.gazette, removed: true, ...outlet('gazette') });
    expect(
      under((await (await compiled({ lead: lead(), other })).story('lead')).elsewhere),
    ).toEqual(['gazette under other']);
    expect(await (await compiled({ lead: lead(), other, gone })).story('lead')).not.toHaveProperty(
      'elsewhere',
    );
  });

  test('a preview has the unpublished ones', async () => {
    const bundle = await compiled(
      { lead: lead(), hidden: rival({ published: false }) },
      { unpublished: true },
    );
    expect(under((await bundle.story('lead')).elsewhere)).toEqual(['herald under hidden']);
  });
});

test('a date that cannot be right is beside no event', async () => {
  const bundle = await compiled({
    lead: lead(),
    rival: rival({ publishedDateTime: '1970-01-01T00:00:00Z' }),
  });
  expect(await bundle.story('lead')).not.toHaveProperty('elsewhere');
});

test('the order of files and of the lists in them makes no difference, and the same archive gives the same bytes', async () => {
  const chief = articleFile({
    title: 'Port week',
    publishedDateTime: at('07:00'),
    heat: 50,
    ...outlet('mirror'),
    related: [gazette()],
  });
  const listed = [gazette(), gazette({ title: 'Ferry quay opens', ...outlet('tribune') })];
  const one = await compiled({ lead: lead(), rival: rival({ related: listed }), chief });
  const other = await compiled({
    chief,
    rival: rival({ related: listed.toReversed() }),
    lead: lead(),
  });
  for (const slug of ['lead', 'rival', 'chief'])
    expect(await other.story(slug)).toEqual(await one.story(slug));
});
