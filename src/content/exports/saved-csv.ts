import { hasRightDate } from '../coverage/right-date.ts';
import type { SavedEntry } from '../saved/saved-entry.ts';
import { tagText } from '../saved/tags.ts';
import { asText, csvText } from './csv-text.ts';
import type { SavedFrom } from './saved-from.ts';

type Cell = (entry: SavedEntry, from: SavedFrom) => string;

const columns: readonly (readonly [name: string, cell: Cell])[] = [
  ['saved', ({ since }) => new Date(since).toISOString()],
  ['published', ({ story }) => (story && hasRightDate(story) ? story.time : '')],
  ['first_seen', ({ story }) => (story?.undated ? story.time : '')],
  ['outlet', ({ story }) => asText(story?.outlet.name ?? '')],
  ['domain', ({ story }) => asText(story?.outlet.domain ?? '')],
  ['title', ({ story }) => asText(story?.title ?? '')],
  ['excerpt', ({ story }) => asText(story?.excerpt ?? '')],
  ['kind', ({ story }) => story?.kind ?? ''],
  ['topics', ({ story }) => asText(story?.topics.map(({ name }) => name).join(', ') ?? '')],
  ['tags', ({ tags }) => asText(tagText(tags))],
  ['note', ({ note }) => asText(note)],
  ['original', ({ story }) => story?.original?.href ?? ''],
  ['story', ({ slug }, { addressOf }) => (slug === '' ? '' : addressOf(slug))],
  ['taken_down', ({ gone }) => (gone?.why === 'removed' ? gone.day : '')],
  ['no_longer_kept', ({ gone }) => (gone?.why === 'dropped' ? gone.day : '')],
];

/** Saved stories as CSV, in the order given, times in UTC. */
export const savedCsv = (entries: readonly SavedEntry[], from: SavedFrom): string =>
  csvText([
    columns.map(([name]) => name),
    ...entries.map((entry) => columns.map(([, cell]) => cell(entry, from))),
  ]);
