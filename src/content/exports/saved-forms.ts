import { savedCsl } from './saved-csl.ts';
import { savedCsv } from './saved-csv.ts';
import { savedFeed } from './saved-feed.ts';
import { savedMarkdown } from './saved-markdown.ts';

/**
 * The export formats of saved stories: the name of the file, its media type, its name, its purpose,
 * and its writer.
 */
export const savedForms = [
  {
    file: 'saved-stories.md',
    type: 'text/markdown; charset=utf-8',
    name: 'Markdown',
    note: 'story.forNotes',
    write: savedMarkdown,
  },
  {
    file: 'saved-stories.csv',
    type: 'text/csv; charset=utf-8; header=present',
    name: 'CSV',
    note: 'story.forSpreadsheets',
    write: savedCsv,
  },
  {
    file: 'saved-stories.csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    name: 'CSL-JSON',
    note: 'story.forReferences',
    write: savedCsl,
  },
  {
    file: 'saved-stories.feed.json',
    type: 'application/feed+json',
    name: 'JSON Feed',
    note: 'saved.forReaders',
    write: savedFeed,
  },
] as const;

export type SavedForm = (typeof savedForms)[number];
