import { describe, expect, test } from 'vitest';
import { lagsOf } from '#src/content/bundle/outlet-measures.ts';
import { publicationOrder } from '#src/evidence/publication-order.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const outlet = (name: string) => ({ name, domain: `${name}.example` });

type Ran = { readonly domain: string; readonly time: string; readonly excerpt?: string };

const PLACES =
  'Alder Birch Cedar Dagger Ember Fennel Garnet Hazel Ivory Juniper Kestrel Laurel Maple Nettle Osprey Poplar Quartz Raven Sorrel Thistle';

const matterOf = (at: number): string => `${PLACES.split(' ')[at]} bridge closed after floods`;

/** Stories on 20 days, each led at 10:30 and reported by these; what the bundle says. */
async function compiled(ranOn: (day: number) => readonly Ran[], site = '') {
  const files = Array.from({ length: 20 }, (_, at): [string, string] => {
    const day = `2024-03-${String(at + 1).padStart(2, '0')}`;
    const related = ranOn(at).map(({ domain, time, excerpt = '' }) =>
      relatedReport({
        title: `${matterOf(at)}, says ${domain}`,
        excerpt,
        publishedDateTime: `${day}T${time}Z`,
        webUrl: `https://${domain}.example/${at}`,
        provider: outlet(domain),
      }),
    );
    return [
      `articles/${day}-matter.md`,
      articleFile({ title: matterOf(at), publishedDateTime: `${day}T10:30:00Z`, related }),
    ];
  });
  const workspace = await openWorkspace({
    ...Object.fromEntries(files),
    ...(site !== '' && { 'site.yaml': site }),
  });
  await workspace.compile();
  const bundle = openBundle(workspace.out);
  const outlets = await bundle.outlets();
  return {
    bundle,
    clockOf: (name: string) => outlets.find(({ domain }) => domain === `${name}.example`)?.clock,
    story: (at: number) => bundle.story(`2024-03-${String(at + 1).padStart(2, '0')}-matter`),
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

describe('an outlet is named', () => {
  test('when nine of ten of its times are on the hour; one with minutes is not', async () => {
    const { clockOf, story, bundle } = await compiled((at) => [
      { domain: 'hourly', time: `${two(8 + (at % 10))}:${at < 2 ? '17' : '00'}:00` },
      { domain: 'often', time: `${two(8 + (at % 10))}:${at < 3 ? '17' : '00'}:00` },
      { domain: 'exact', time: `12:${two(at + 1)}:00` },
    ]);
    expect([clockOf('hourly'), clockOf('often'), clockOf('exact'), clockOf('courier')]).toEqual([
      'hours',
      undefined,
      undefined,
      undefined,
    ]);
    const marked = (await story(5)).coverage.map(({ outlet: { domain }, uncertain, coarse }) => [
      domain,
      uncertain,
      coarse,
    ]);
    expect(marked).toContainEqual(['hourly.example', true, 60]);
    expect(marked).toContainEqual(['exact.example', undefined, undefined]);
    expect((await bundle.ledger()).clocks).toEqual([
      { domain: 'hourly.example', name: 'hourly', clock: 'hours', coarse: 60, of: 20, so: 18 },
    ]);
  });

  test('not of fewer than eight different times', async () => {
    const { clockOf } = await compiled((at) =>
      at < 7 ? [{ domain: 'hourly', time: `${two(8 + at)}:00:00` }] : [],
    );
    expect(clockOf('hourly')).toBeUndefined();
  });

  test('when its times are dates: midnight in UTC, or in the zone of the site', async () => {
    const { clockOf } = await compiled(
      () => [
        { domain: 'utc', time: '00:00:00' },
        { domain: 'local', time: '18:30:00' },
      ],
      'timeZone: Asia/Kolkata\n',
    );
    expect([clockOf('utc'), clockOf('local')]).toEqual(['days', 'days']);
  });

  test('when what others run too it runs before them, by one number of hours', async () => {
    const words = (at: number): string =>
      `On day ${at} the council of Arven voted with ${at} voices to mend the old harbour wall at last`;
    const { clockOf, story } = await compiled((at) => [
      { domain: 'shifted', time: `06:${two(at + 5)}:00`, excerpt: words(at) },
      { domain: at % 2 ? 'agency' : 'paper', time: `11:${two(at + 7)}:00`, excerpt: words(at) },
    ]);
    expect([clockOf('shifted'), clockOf('agency'), clockOf('paper')]).toEqual([
      'shifted',
      undefined,
      undefined,
    ]);
    expect(
      (await story(3)).coverage.find(({ outlet: { domain } }) => domain === 'shifted.example'),
    ).toMatchObject({
      uncertain: true,
      coarse: 300,
    });
  });

  test('not when it is only fast: hours that differ are no shift', async () => {
    const words = (at: number): string =>
      `On day ${at} the council of Arven voted with ${at} voices to mend the old harbour wall at last`;
    const { clockOf } = await compiled((at) => [
      { domain: 'fast', time: `06:${two(at + 5)}:00`, excerpt: words(at) },
      {
        domain: at % 2 ? 'agency' : 'paper',
        time: `${two(7 + (at % 9))}:${two((at * 7) % 60)}:00`,
        excerpt: words(at),
      },
    ]);
    expect(clockOf('fast')).toBeUndefined();
  });
});

describe('who was first', () => {
  const hourly = (time: (at: number) => string) =>
    compiled((at) => [
      { domain: 'hourly', time: time(at) },
      { domain: 'exact', time: `12:${two(at + 1)}:00` },
    ]);

  test('cannot be told of a coarse clock that is ahead by less than its coarseness', async () => {
    const order = publicationOrder(
      await (await hourly((at) => `${two(10 - (at % 2))}:00:00`)).story(0),
    );
    expect(order.earliest.map(({ outlet: { domain } }) => domain)).toEqual([
      'hourly.example',
      'courier.example',
    ]);
    expect(order.unsettled).toBe(60);
  });

  test('is told when it is ahead by more', async () => {
    const { story, bundle } = await hourly((at) => `${two(9 - (at % 2))}:00:00`);
    const order = publicationOrder(await story(0));
    expect(order.earliest.map(({ outlet: { domain } }) => domain)).toEqual(['hourly.example']);
    expect(order.unsettled).toBeUndefined();
    const outlets = await bundle.outlets();
    const figures = await bundle.figures();
    expect(figures[outlets.findIndex(({ domain }) => domain === 'hourly.example')]?.lags[0]).toBe(
      20,
    );
  });

  test('an event whose first is open makes nobody first or late', () => {
    expect(
      lagsOf([
        { domain: 'a', offset: 0, coarse: 60 },
        { domain: 'b', offset: 60 },
      ]),
    ).toEqual(new Map());
    expect(
      lagsOf([
        { domain: 'a', offset: 0, coarse: 60 },
        { domain: 'b', offset: 61 },
      ]),
    ).toEqual(
      new Map([
        ['a', 0],
        ['b', 61],
      ]),
    );
  });
});
