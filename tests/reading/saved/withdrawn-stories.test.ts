import { expect, test } from 'vitest';
import { FORMAT } from '#src/content/bundle/bundle.ts';
import { doAct } from '#src/reading/acts/do-act.ts';
import { undoAct } from '#src/reading/acts/undo-act.ts';
import { markByHand } from '#src/reading/marks/mark-by-hand.ts';
import { toggleSaved } from '#src/reading/saved/keep-story.ts';
import { noteStory } from '#src/reading/saved/note-story.ts';
import { renewSaved } from '#src/reading/saved/renew-story.ts';
import { newDevice, to } from '#tests/support/devices.ts';
import { plainReport, plainStory } from '#tests/support/stories.ts';

const story = plainStory({
  title: 'Zanzibar withdraws its claim',
  excerpt: 'The zanzibar text.',
  slug: '2021-12-13-zanzibar-claim',
  coverage: [plainReport('a', 5, { title: 'Zanzibar too' })],
});
const { id, slug } = story;
const named = { slug, title: story.title };
const plain = plainStory({ id: 'ffffffffff', slug: 'other', title: 'Other' });
/** A story that names it wherever one can. */
const other = {
  ...plain,
  newer: named,
  sameEvent: [named],
  about: [{ name: 'Sea', stories: [named, { slug: 'third', title: 'Third' }] }],
  coverage: [plainReport('b', 1), plainReport('c', 2, { story: slug, title: story.title })],
  elsewhere: [{ ...plainReport('d', 3), under: named, title: 'Zanzibar elsewhere' }],
};
const now = new Date(2024, 4, 2, 23, 30);

/** A device on which everything was done with the story that readers can do. */
async function usedDevice() {
  const device = newDevice();
  const tab = device.tab();
  await toggleSaved(tab, other);
  await toggleSaved(tab, story);
  await noteStory(tab, id, { note: 'My own words', tags: ['work'] }, story);
  await markByHand(tab, story, true);
  await toggleSaved(tab, story);
  await toggleSaved(tab, story);
  await tab.change('visit', [
    [
      `2024-05-01T08:00:00.000Z ${id}`,
      to({
        slug,
        title: story.title,
        outlet: story.outlet,
        topics: [],
        kind: 'article' as const,
        heat: 1,
      }),
    ],
  ]);
  await doAct(tab, { what: 'markedRead', count: 2 }, (add) => {
    add('read', id, (before) => before && { ...before, how: 'scrolled' });
    add('read', other.id, to({ slug: other.slug, how: 'hand', title: other.title }));
  });
  return { device, tab };
}

test.each(['removed', 'dropped'] as const)(
  'of a story that was %s only what the reader wrote stays',
  async (became) => {
    const { device, tab } = await usedDevice();
    await noteStory(tab, id, { note: 'My own words', tags: ['work'] }, story);
    const { since } = (await tab.load('saved')).get(id) ?? {};
    const file =
      became === 'removed'
        ? ({ format: FORMAT, became } as const)
        : ({ format: FORMAT, became, day: '2024-05-01' } as const);
    await renewSaved(tab, { key: id, slug: slug }, file, now);
    expect((await device.tab().load('saved')).get(id)).toEqual({
      slug: '',
      since,
      note: 'My own words',
      tags: ['work'],
      withdrawn: '2024-05-02',
      ...(became === 'dropped' && { dropped: true }),
    });
    expect(JSON.stringify(await device.records())).not.toMatch(/zanzibar/i);
    expect((await tab.load('savedStory')).get(other.id)?.story).toEqual({
      ...plain,
      sameEvent: [],
      about: [{ name: 'Sea', stories: [{ slug: 'third', title: 'Third' }] }],
      coverage: [plainReport('b', 1)],
      elsewhere: [],
    });
    expect((await tab.load('savedCheck')).get(other.id)?.whole).toBe(false);
  },
);

test('undoing brings nothing of it back', async () => {
  const { device, tab } = await usedDevice();
  await renewSaved(tab, { key: id, slug: slug }, { format: FORMAT, became: 'removed' }, now);
  for (const key of [...(await tab.load('act')).keys()].reverse()) await undoAct(tab, key);
  expect(JSON.stringify(await device.records())).not.toMatch(/zanzibar/i);
  expect((await tab.load('saved')).get(id)?.withdrawn).toBe('2024-05-02');
});

test('one that is there again is saved again, with its note', async () => {
  const { tab } = await usedDevice();
  await noteStory(tab, id, { note: 'Still mine', tags: [] }, story);
  await renewSaved(tab, { key: id, slug: slug }, { format: FORMAT, became: 'removed' }, now);
  await toggleSaved(tab, story);
  const item = (await tab.load('saved')).get(id);
  expect(item).toMatchObject({ slug, note: 'Still mine' });
  expect(item).not.toHaveProperty('withdrawn');
  expect((await tab.load('savedStory')).get(id)?.story).toEqual(story);
});
