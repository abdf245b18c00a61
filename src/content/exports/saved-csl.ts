import { hasRightDate } from '../coverage/right-date.ts';
import type { SavedEntry } from '../saved/saved-entry.ts';
import { tagText } from '../saved/tags.ts';
import { goneWords } from '../words/gone-words.ts';
import type { SavedFrom } from './saved-from.ts';

/**
 * Saved stories as CSL-JSON (citation-style-language schema 1.0.2), in the order given: tags as
 * keywords, the reader's note as the item's. Authors are unknown: an item has its outlet as the
 * container.
 */
export const savedCsl = (entries: readonly SavedEntry[], from: SavedFrom): string =>
  `${JSON.stringify(
    entries.map((entry) => toItem(entry, from)),
    null,
    2,
  )}\n`;

function toItem({ key, slug, story, note, tags, gone }: SavedEntry, { addressOf }: SavedFrom) {
  const address = story?.original?.href ?? (slug === '' ? undefined : addressOf(slug));
  const notes = [...(gone ? [goneWords(gone)] : []), ...(note === '' ? [] : [note])];
  return {
    id: key,
    type: story?.kind === 'video' ? 'motion_picture' : 'article-newspaper',
    ...(story && { title: story.title, 'container-title': story.outlet.name }),
    ...(story && story.excerpt !== '' && { abstract: story.excerpt }),
    // An impossible date would look valid in a bibliography.
    ...(story &&
      hasRightDate(story) && {
        issued: { 'date-parts': [story.time.slice(0, 10).split('-').map(Number)] },
      }),
    ...(address !== undefined && { URL: address }),
    ...(tags.length > 0 && { keyword: tagText(tags) }),
    ...(notes.length > 0 && { note: notes.join('\n') }),
  };
}
