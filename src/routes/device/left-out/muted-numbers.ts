import type { NumberedArchive } from '#src/components/device/list-here.ts';
import type { Columns } from '#src/content/bundle/columns.ts';
import { noFilter } from '#src/content/order/filter.ts';
import type { Mute } from '#src/reading/mutes/mute.ts';
import { muteTest } from '#src/reading/mutes/mute-test.ts';
import { filterStories } from '#src/story-list/filter-stories.ts';
import type { App } from '../../app.ts';

/** A mute with the stories of an archive that it hides: by number, 1 for hidden. */
export type MutedNumbers = { readonly mute: Mute; readonly has: Uint8Array };

/** Stories that words mute, by the words' items, as far as they were found. */
const worded = new WeakMap<Columns, Map<string, Uint8Array>>();

/**
 * The stories that each mute hides: by topics and outlets as the columns have them, by words as the
 * search's index has them. Cards hide what that cannot say, or what a lost file would have said.
 * Known at once unless words have to be looked up: an open list then changes with its cards.
 */
export function mutedNumbers(
  app: App,
  mutes: readonly Mute[],
  archive: NumberedArchive,
): readonly MutedNumbers[] | Promise<readonly MutedNumbers[]> {
  const known = worded.get(archive.columns) ?? new Map<string, Uint8Array>();
  worded.set(archive.columns, known);
  const collect = (): readonly MutedNumbers[] =>
    mutes.map((mute) => ({
      mute,
      has: (mute.of === 'word' ? known.get(mute.item) : byName(mute, archive)) ?? new Uint8Array(),
    }));
  const asked = mutes.filter(({ of, item }) => of === 'word' && !known.has(item));
  if (asked.length === 0) return collect();
  const look = async (word: Mute): Promise<void> => {
    try {
      known.set(word.item, await byWord(app, word, archive));
    } catch {
      // Cards hide what they say.
    }
  };
  return Promise.all(asked.map(look)).then(collect);
}

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
