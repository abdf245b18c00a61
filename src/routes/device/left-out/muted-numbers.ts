import type { NumberedArchive } from '#src/components/device/list-here.ts';
import { noFilter } from '#src/content/order/filter.ts';
import type { Mute } from '#src/reading/mutes/mute.ts';
import { muteTest } from '#src/reading/mutes/mute-test.ts';
import { filterStories } from '#src/story-list/filter-stories.ts';
import type { App } from '../../app.ts';

/** A mute with the stories of an archive that it hides: by number, 1 for hidden. */
export type MutedNumbers = { readonly mute: Mute; readonly has: Uint8Array };

/**
 * The stories that each mute hides: by topics and outlets as the columns have them, by words as the
 * search's index has them. Cards hide what that cannot say, or what a lost file would have said.
 */
export const mutedNumbers = (
  app: App,
  mutes: readonly Mute[],
  archive: NumberedArchive,
): Promise<readonly MutedNumbers[]> =>
  Promise.all(
    mutes.map(async (mute) => ({
      mute,
      has:
        mute.of === 'word'
          ? await byWord(app, mute, archive).catch(() => new Uint8Array())
          : byName(mute, archive),
    })),
  );

function byName({ of, key }: Mute, { columns, index }: NumberedArchive): Uint8Array {
  const has = new Uint8Array(columns.count);
  const kind = of === 'topic' ? 'topics' : 'outlets';
  if (index[kind].has(key))
    for (const number of filterStories(columns, { ...noFilter, [kind]: [key] }, index))
      has[number] = 1;
  return has;
}

async function byWord(app: App, word: Mute, { files }: NumberedArchive): Promise<Uint8Array> {
  const [{ searchReader }, { findInOwnTexts }] = await Promise.all([
    import('../../search/index-reader.ts'),
    import('#src/search/ranking/own-texts.ts'),
  ]);
  const isMeant = muteTest([word], new Map());
  const { has } = await findInOwnTexts(
    searchReader(app, files.search),
    word.key,
    (card) => isMeant(card).length > 0,
  );
  return has;
}
