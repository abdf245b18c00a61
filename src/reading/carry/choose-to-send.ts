import type { SavedItem } from '../kinds/story-items.ts';
import type { KeptItem } from '../store/kept-item.ts';
import type { CarriedData } from './carried-text.ts';
import type { OwnData } from './plan-import.ts';

/** What an address can carry to another device. */
export const sendChoices = ['list', 'listWithNotes', 'choices'] as const;
export type SendChoice = (typeof sendChoices)[number];

/**
 * The part of the data that is sent: the reading list, or settings, keys, mutes and what is
 * followed. Removals stay here. Undefined if there is nothing.
 */
export function chooseToSend(
  { items, settings }: OwnData,
  choice: SendChoice,
  site: string,
): CarriedData | undefined {
  if (choice === 'choices')
    return {
      site,
      settings,
      items: {
        keyBinding: present(items.keyBinding),
        savedSearch: present(items.savedSearch),
        followed: present(items.followed),
        muted: present(items.muted),
      },
    };
  const saved = (present(items.saved) ?? []).flatMap((item) => listed(item, choice));
  return saved.length === 0 ? undefined : { site, items: { saved } };
}

const present = <Value>(items: readonly KeptItem<Value>[] = []) => {
  const live = items.filter(({ deleted }) => !deleted);
  return live.length === 0 ? undefined : live;
};

/** A story on the list; of one that was withdrawn nothing is left to read. */
function listed(item: KeptItem<SavedItem>, choice: SendChoice): KeptItem<SavedItem>[] {
  if (item.deleted || item.value.withdrawn !== undefined) return [];
  const { slug, since, note, tags } = item.value;
  const own = choice === 'listWithNotes' ? { note, tags } : {};
  return [{ key: item.key, at: item.at, value: { slug, since, ...own } }];
}
