import { noFilter } from '#src/content/order/filter.ts';
import { manifestQuery } from '#src/queries/bundle-queries.ts';
import type { Mute } from '#src/reading/mutes/mute.ts';
import { muteTest } from '#src/reading/mutes/mute-test.ts';
import { filterStories } from '#src/story-list/filter-stories.ts';
import {
  type LeavesOut,
  leftOutBits,
  type NumberedStories,
} from '#src/story-list/stories-left-out.ts';
import type { App } from '../../app.ts';
import type { Mutes } from './use-mutes.ts';

/**
 * Leaves muted stories out of lists: by topics and outlets as the columns have them, by words as
 * the search's index has them. Cards hide what that cannot say, or what a lost file would have said.
 */
export const mutedStories = (app: App, { active, test }: Mutes): LeavesOut => ({
  why: (card) => (test(card).length > 0 ? 'muted' : undefined),
  numbers: async (stories) => {
    const muted = byNames(stories, active);
    const words = active.filter(({ of }) => of === 'word');
    if (words.length > 0) await addWorded(muted, app, words).catch(() => undefined);
    return muted;
  },
});

function byNames({ columns, index }: NumberedStories, mutes: readonly Mute[]): Uint8Array {
  const muted = new Uint8Array(columns.count);
  const keysOf = (kind: Mute['of'], known: ReadonlyMap<string, number>): string[] =>
    mutes.flatMap(({ of, key }) => (of === kind && known.has(key) ? [key] : []));
  const topics = keysOf('topic', index.topics);
  const outlets = keysOf('outlet', index.outlets);
  for (const some of [{ topics }, { outlets }])
    if (Object.values(some).flat().length > 0)
      for (const number of filterStories(columns, { ...noFilter, ...some }, index))
        muted[number] = leftOutBits.muted;
  return muted;
}

async function addWorded(muted: Uint8Array, app: App, words: readonly Mute[]): Promise<void> {
  const [{ searchReader }, { findInOwnTexts }, { files }] = await Promise.all([
    import('../../search/index-reader.ts'),
    import('#src/search/ranking/own-texts.ts'),
    app.client.ensureQueryData(manifestQuery(app.read)),
  ]);
  for (const word of words) {
    const isMeant = muteTest([word], new Map());
    const { has } = await findInOwnTexts(
      searchReader(app, files.search),
      word.key,
      (card) => isMeant(card).length > 0,
    );
    for (const [number, isIn] of has.entries()) if (isIn === 1) muted[number] = leftOutBits.muted;
  }
}
