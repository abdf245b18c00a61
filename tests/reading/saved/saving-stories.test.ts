import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMAT } from '#src/content/bundle/bundle.ts';
import { undoLatest } from '#src/reading/acts/undo-act.ts';
import { toggleSaved } from '#src/reading/saved/keep-story.ts';
import { noteStory } from '#src/reading/saved/note-story.ts';
import { renewSaved } from '#src/reading/saved/renew-story.ts';
import { savedItems } from '#src/reading/saved/saved-items.ts';
import { tidyStories } from '#src/reading/saved/tidy-stories.ts';
import type { DeviceStore } from '#src/reading/store/device-store.ts';
import { newDevice } from '#tests/support/devices.ts';
import { plainReport, plainStory } from '#tests/support/stories.ts';

const whole = plainStory({ coverage: [plainReport('a', 5)] });
const { coverage: _, original: __, ...card } = whole;
const { id } = whole;
const at = (story = whole) => ({ format: FORMAT, became: 'story', story }) as const;

const itemOf = async (tab: DeviceStore) => (await tab.load('saved')).get(id);
const textOf = async (tab: DeviceStore) => (await tab.load('savedStory')).get(id)?.story;
const wholeOf = async (tab: DeviceStore) => (await tab.load('savedCheck')).get(id)?.whole;

describe('a story is saved', () => {
  test('whole, and read again by another tab', async () => {
    const device = newDevice();
    expect(await toggleSaved(device.tab(), whole)).toBe(true);
    const later = device.tab();
    expect(await itemOf(later)).toMatchObject({ slug: whole.slug });
    expect(await textOf(later)).toEqual(whole);
    expect(await wholeOf(later)).toBe(true);
    expect(savedItems(await later.load('saved')).isSaved(card)).toBe(true);
  });

  test('as a card, until its file comes', async () => {
    const tab = newDevice().tab();
    await toggleSaved(tab, card);
    expect([await textOf(tab), await wholeOf(tab)]).toEqual([card, false]);
    await renewSaved(tab, { key: id, slug: whole.slug }, at(), new Date());
    expect([await textOf(tab), await wholeOf(tab)]).toEqual([whole, true]);
    await undoLatest(tab);
    expect(await itemOf(tab)).toBeUndefined();
  });

  test('and no longer; its text stays as long as that can be undone', async () => {
    const tab = newDevice().tab();
    await toggleSaved(tab, whole);
    const saved = await itemOf(tab);
    await toggleSaved(tab, whole);
    await tidyStories(tab);
    expect([await itemOf(tab), await textOf(tab)]).toEqual([undefined, whole]);
    await undoLatest(tab);
    expect([await itemOf(tab), await textOf(tab)]).toEqual([saved, whole]);
    await undoLatest(tab);
    await tidyStories(tab);
    expect([await itemOf(tab), await textOf(tab)]).toEqual([undefined, undefined]);
  });

  test('or not at all, and those before it stay, if there is no room', async () => {
    const device = newDevice();
    await toggleSaved(device.tab(), plainStory({ id: 'ffffffffff', slug: 'before' }));
    const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const tab = device.tab({ database: { write: full } });
    expect(await toggleSaved(tab, whole)).toBe(false);
    expect(tab.trouble()).toBe('full');
    const later = device.tab();
    expect([...(await later.load('saved')).keys()]).toEqual(['ffffffffff']);
    expect([...(await later.load('savedStory')).keys()]).toEqual(['ffffffffff']);
  });
});

describe('a note', () => {
  test('and tags are changed in one act, which is undone whole', async () => {
    const tab = newDevice().tab();
    await toggleSaved(tab, whole);
    await noteStory(tab, id, { note: ' Ask them ', tags: ['work'] }, whole);
    await noteStory(tab, id, { note: '', tags: [] }, whole);
    expect(await itemOf(tab)).not.toHaveProperty('note');
    await undoLatest(tab);
    expect(await itemOf(tab)).toMatchObject({ note: 'Ask them', tags: ['work'] });
    await undoLatest(tab);
    expect(await itemOf(tab)).not.toHaveProperty('tags');
  });

  test('that says the same is no act', async () => {
    const tab = newDevice().tab();
    await toggleSaved(tab, whole);
    await noteStory(tab, id, { note: '', tags: [] }, whole);
    expect([...(await tab.load('act')).values()].map(({ what }) => what)).toEqual(['saved']);
  });
});

describe('a story that changed its address', () => {
  test('is followed, and found by both', async () => {
    const tab = newDevice().tab();
    await toggleSaved(tab, whole);
    await noteStory(tab, id, { note: 'mine', tags: [] }, whole);
    const slug = '2021-12-13-another-name';
    expect(
      await renewSaved(
        tab,
        { key: id, slug: whole.slug },
        { format: FORMAT, became: 'moved', slug },
        new Date(),
      ),
    ).toBe(slug);
    await renewSaved(tab, { key: id, slug: whole.slug }, at({ ...whole, slug }), new Date());
    expect(await itemOf(tab)).toMatchObject({ slug, also: [whole.slug], note: 'mine' });
    const items = savedItems(await tab.load('saved'));
    expect(items.keysOf({ id: 'eeeeeeeeee', slug: whole.slug })).toEqual([id]);
    expect(items.keysOf({ id: 'eeeeeeeeee', slug })).toEqual([id]);
  });

  test('into one that is saved too: both are removed together', async () => {
    const tab = newDevice().tab();
    const host = plainStory({ id: 'ffffffffff', slug: 'host' });
    await toggleSaved(tab, whole);
    await toggleSaved(tab, host);
    await renewSaved(tab, { key: id, slug: whole.slug }, at(host), new Date());
    expect(
      savedItems(await tab.load('saved'))
        .keysOf(host)
        .toSorted(),
    ).toEqual([id, host.id]);
    await toggleSaved(tab, host);
    expect((await tab.load('saved')).size).toBe(0);
  });
});

test('whatever is saved, noted and undone, every saved story has its text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          fc.record({ toggle: fc.integer({ min: 0, max: 3 }), isCard: fc.boolean() }),
          fc.constant('undo' as const),
          fc.constant('tidy' as const),
        ),
        { maxLength: 14 },
      ),
      async (steps) => {
        const tab = newDevice().tab({ hears: false });
        for (const step of steps) {
          if (step === 'undo') await undoLatest(tab);
          else if (step === 'tidy') await tidyStories(tab);
          else {
            const [own, slug] = [`${step.toggle}`.repeat(10), `story-${step.toggle}`];
            await toggleSaved(tab, { ...(step.isCard ? card : whole), id: own, slug });
          }
        }
        const texts = await tab.load('savedStory');
        for (const key of (await tab.load('saved')).keys()) expect(texts.has(key)).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});
