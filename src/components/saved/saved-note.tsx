import { useRef } from 'react';
import type { NoteChange, SavedEntry } from '#src/content/saved/saved-entry.ts';
import { t } from '#src/messages/messages.ts';
import { useNaming } from '../search/saved/use-naming.ts';
import { NoteForm } from './note-form.tsx';
import css from './saved-note.module.css';

type SavedNoteProps = {
  readonly entry: SavedEntry;
  readonly onNote: (change: NoteChange) => void;
  readonly onRemove: () => void;
  readonly onTag: (tag: string) => void;
};

/** The note and tags of a saved story, which are changed in their place. */
export function SavedNote({ entry, onNote, onRemove, onTag }: SavedNoteProps) {
  const edit = useRef<HTMLButtonElement>(null);
  const [isEditing, setEditing] = useNaming(() => edit.current);
  const { note, tags, story } = entry;
  const title = story?.title ?? t('saved.goneTitle');
  if (isEditing) return <NoteForm entry={entry} onNote={onNote} onDone={() => setEditing(false)} />;
  return (
    <>
      {note === '' ? null : (
        <p className={css['note']} dir="auto">
          {note}
        </p>
      )}
      {tags.length === 0 ? null : (
        <ul className={css['tags']}>
          {tags.map((tag) => (
            <li key={tag}>
              <button type="button" dir="auto" onClick={() => onTag(tag)}>
                <span className="unseen">{t('saved.tag')} </span>
                {tag}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className={css['actions']}>
        <button ref={edit} type="button" onClick={() => setEditing(true)}>
          {t(note === '' && tags.length === 0 ? 'saved.addNote' : 'saved.editNote')}
          <span className="unseen"> {title}</span>
        </button>
        <button type="button" onClick={onRemove}>
          {t('saved.remove')}
          <span className="unseen"> {title}</span>
        </button>
      </p>
    </>
  );
}
