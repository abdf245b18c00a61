import { use } from 'react';
import type { NoteChange, SavedEntry } from '#src/content/saved/saved-entry.ts';
import { dateWords } from '#src/content/words/time-words.ts';
import { t } from '#src/messages/messages.ts';
import { storyPath } from '#src/url/paths.ts';
import { Link } from '../page-link.tsx';
import { ReadingContext } from '../reading-context.ts';
import { StoryCard } from '../story/story-card.tsx';
import { GoneEntry } from './gone-entry.tsx';
import css from './saved.module.css';
import { SavedNote } from './saved-note.tsx';

type SavedStoryRowProps = {
  readonly entry: SavedEntry;
  readonly number: number;
  readonly of: number;
  readonly onNote: (entry: SavedEntry, change: NoteChange) => void;
  readonly onRemove: (entry: SavedEntry) => void;
  readonly onTag: (tag: string) => void;
};

/** A saved story: its card, and what the reader wrote on it. */
export function SavedStoryRow({ entry, number, of, onNote, onRemove, onTag }: SavedStoryRowProps) {
  const { timeZone } = use(ReadingContext);
  const { story, slug, gone, isWhole, since } = entry;
  const date = dateWords(new Date(since).toISOString(), timeZone);
  return (
    <li className={css['row']} data-row="">
      {story ? (
        <StoryCard card={story} density="compact" level={2} number={number} of={of} />
      ) : (
        <GoneEntry gone={gone}>{slug && <Link to={storyPath(slug)}>{slug}</Link>}</GoneEntry>
      )}
      <div className={css['own']}>
        <p className={css['facts']}>
          <span>{t('saved.savedOn', { date })}</span>
          {story && !isWhole ? <span>{t('saved.summaryOnly')}</span> : null}
        </p>
        <SavedNote
          entry={entry}
          onNote={(change) => onNote(entry, change)}
          onRemove={() => onRemove(entry)}
          onTag={onTag}
        />
      </div>
    </li>
  );
}
