import { describe, expect, test } from 'vitest';
import { markByHand } from '#src/reading/marks/mark-by-hand.ts';
import { forgetGone, tellsOfStories } from '#src/reading/saved/forget-gone.ts';
import { toggleSaved } from '#src/reading/saved/keep-story.ts';
import { noteStory } from '#src/reading/saved/note-story.ts';
import { newDevice, to } from '#tests/support/devices.ts';
import { plainStory } from '#tests/support/stories.ts';

const gone = plainStory({
  id: 'aaaaaaaaaa',
  slug: '2024-05-01-zanzibar',
  title: 'Zanzibar withdraws',
});
const other = plainStory({ id: 'bbbbbbbbbb', slug: 'other', title: 'Other' });
const becameOf = (slug: string): 'removed' | undefined =>
  slug === gone.slug ? 'removed' : undefined;
const now = new Date(2024, 4, 2);

describe('what a device keeps of a story that its site withdrew goes without opening it', () => {
  test.each([
    [
      'a saved story',
      (tab: ReturnType<ReturnType<typeof newDevice>['tab']>) => toggleSaved(tab, gone),
    ],
    ['a mark', (tab) => markByHand(tab, gone, true)],
    [
      'an opening',
      (tab) =>
        tab.change('visit', [
          [
            `2024-05-01T08:00:00.000Z ${gone.id}`,
            to({
              slug: gone.slug,
              title: gone.title,
              outlet: gone.outlet,
              topics: [],
              kind: 'article' as const,
              heat: 1,
            }),
          ],
        ]),
    ],
    [
      'its headline in another saved story',
      (tab) => toggleSaved(tab, { ...other, newer: { slug: gone.slug, title: gone.title } }),
    ],
    [
      'an act that only says what it was about',
      async (tab) => {
        await toggleSaved(tab, gone);
        return await toggleSaved(tab, gone);
      },
    ],
  ] satisfies readonly (readonly [
    string,
    (tab: ReturnType<ReturnType<typeof newDevice>['tab']>) => Promise<unknown>,
  ])[])('%s', async (_, keep) => {
    const device = newDevice();
    const tab = device.tab();
    expect(await tellsOfStories(tab)).toBe(false);
    await keep(tab);
    expect(JSON.stringify(await device.records())).toMatch(/zanzibar/i);
    expect(await tellsOfStories(tab)).toBe(true);
    await forgetGone(tab, becameOf, now);
    expect(JSON.stringify(await device.records())).not.toMatch(/zanzibar/i);
  });

  test('the reader’s own note stays, and all that is of other stories', async () => {
    const device = newDevice();
    const tab = device.tab();
    await toggleSaved(tab, gone);
    await noteStory(tab, gone.id, { note: 'My own words', tags: [] }, gone);
    await toggleSaved(tab, other);
    const before = (await tab.load('savedStory')).get(other.id);
    await forgetGone(tab, becameOf, now);
    expect((await tab.load('saved')).get(gone.id)).toMatchObject({
      note: 'My own words',
      withdrawn: '2024-05-02',
    });
    expect((await tab.load('savedStory')).get(other.id)).toEqual(before);
    expect((await tab.load('saved')).get(other.id)).toMatchObject({ slug: 'other' });
  });
});
