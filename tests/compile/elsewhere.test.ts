import { describe, expect, test } from 'vitest';
import { sourcesOf } from '#src/content/coverage/sources.ts';
import { publicationOrder } from '#src/evidence/publication-order.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { at, compiled, gazette, lead, outlet, rival, told, under } from './ferry-order.ts';

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
