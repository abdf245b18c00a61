import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { siteDevice } from '#src/reading/store/site-device.ts';
import { acted, forgetAll, hideRead, openHiding } from '#tests/support/hiding-app.tsx';
import { compileSixtyStories } from '#tests/support/sixty-stories.ts';
import { cardsOf } from '#tests/support/visited.ts';

// Items that are changed here change what is rendered.
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

beforeEach(forgetAll);

const device = siteDevice();

test('stories read when ids were not kept get them once, so that lists by number know them', async () => {
  hideRead();
  const out = await compileSixtyStories();
  const cards = await cardsOf(out);
  const card = (title: string) => {
    const found = cards.find((each) => each.title === title);
    if (!found) throw new Error(`there is no ${title}`);
    return found;
  };
  const [old, both, foreign] = [card('Story 12'), card('Story 30'), '2024-05-27-of-another-site'];
  await acted(() =>
    device.change('read', [
      [`slug:${old.slug}`, () => ({ slug: old.slug, how: 'opened' as const, reports: ['a'] })],
      [`slug:${both.slug}`, () => ({ slug: both.slug, how: 'opened' as const })],
      // What was marked since counts.
      [both.id, () => ({ slug: both.slug, how: 'unread' as const })],
      [`slug:${foreign}`, () => ({ slug: foreign, how: 'opened' as const })],
    ]),
  );
  const app = await openHiding(out, '/');
  await app.until(() =>
    expect([...(device.peek('read')?.keys() ?? [])].toSorted()).toEqual(
      [`slug:${foreign}`, old.id, both.id].toSorted(),
    ),
  );
  expect(device.peek('read')?.get(old.id)).toMatchObject({ how: 'opened', reports: ['a'] });
  expect(device.peek('read')?.get(both.id)?.how).toBe('unread');
  await app.goTo('/days/2024-05-26/');
  await app.until(() => expect(app.note()).toBe('1 story you have read is hidden.'));
  expect(app.headlines()).not.toContain('Story 12');

  // What is not here is not looked for again in this edition.
  const next = await openHiding(out, '/');
  expect(next.asked.filter((path) => path.startsWith('cards'))).toEqual([]);
});
