import { describe, expect, test } from 'vitest';
import { articleFile } from '#tests/support/markdown.ts';
import { at, compiled, gazette, lead, outlet, rival, told, under } from './ferry-order.ts';

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
