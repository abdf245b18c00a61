import { t } from '#src/messages/messages.ts';
import { hasRightDate } from '../coverage/right-date.ts';
import type { SavedEntry } from '../saved/saved-entry.ts';
import { goneWords } from '../words/gone-words.ts';
import type { SavedFrom } from './saved-from.ts';

/**
 * Saved stories as a file of JSON Feed 1.1, in the order given. Texts are plain. The tags of the
 * reader come before the story's topics; `_saved` has when it was saved, and the note.
 */
export const savedFeed = (entries: readonly SavedEntry[], from: SavedFrom): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: `${t('saved.title')} · ${from.site}`,
      home_page_url: from.page,
      items: entries.map((entry) => toItem(entry, from)),
    },
    null,
    2,
  )}\n`;

function toItem(entry: SavedEntry, { addressOf }: SavedFrom) {
  const { key, slug, story, note, tags, since, gone } = entry;
  const topics = story?.topics.map(({ name }) => name) ?? [];
  const text = [story?.excerpt ?? '', gone ? goneWords(gone) : '', note].filter(Boolean);
  const all = [...new Set([...tags, ...topics])];
  return {
    id: key,
    ...(slug !== '' && { url: addressOf(slug) }),
    ...(story?.original && { external_url: story.original.href }),
    ...(story && { title: story.title }),
    // The format requires a text that is not empty.
    content_text: text.join('\n\n') || story?.title || t('saved.title'),
    ...(story && hasRightDate(story) && { date_published: story.time }),
    ...(story && { authors: [{ name: story.outlet.name }] }),
    ...(all.length > 0 && { tags: all }),
    _saved: { at: new Date(since).toISOString(), ...(note !== '' && { note }) },
  };
}
