import {
  type KeyboardEvent,
  type SubmitEvent,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react';
import type { NoteChange, SavedEntry } from '#src/content/saved/saved-entry.ts';
import { parseTags, tagText } from '#src/content/saved/tags.ts';
import { t } from '#src/messages/messages.ts';
import css from './saved-note.module.css';

/** Characters of a note: more is a text, not a note. */
const LONGEST = 10_000;

type NoteFormProps = {
  readonly entry: SavedEntry;
  readonly onNote: (change: NoteChange) => void;
  readonly onDone: () => void;
};

/**
 * The fields of a note and its tags. What is typed is kept when a field is left, when the form
 * closes, and when the page is hidden or left: nothing has to be confirmed.
 */
export function NoteForm({ entry, onNote, onDone }: NoteFormProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState(entry.note);
  const [tags, setTags] = useState(tagText(entry.tags));
  const keep = useEffectEvent(() => {
    const change = { note: note.trim(), tags: parseTags(tags) };
    if (change.note !== entry.note || tagText(change.tags) !== tagText(entry.tags)) onNote(change);
  });
  useEffect(() => {
    field.current?.focus();
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') keep();
    };
    const onBlur = (): void => keep();
    const form = field.current?.form;
    form?.addEventListener('focusout', onBlur);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      form?.removeEventListener('focusout', onBlur);
      document.removeEventListener('visibilitychange', onHidden);
      keep();
    };
  }, []);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onDone();
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onDone();
  };
  return (
    <form className={css['form']} onSubmit={submit} onKeyDown={keyDown}>
      <label htmlFor={`${id}n`}>{t('saved.note')}</label>
      <textarea
        ref={field}
        id={`${id}n`}
        dir="auto"
        rows={3}
        maxLength={LONGEST}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <label htmlFor={`${id}t`}>{t('saved.tags')}</label>
      <input
        id={`${id}t`}
        dir="auto"
        autoComplete="off"
        value={tags}
        onChange={({ target }) => setTags(target.value)}
      />
      <p className={css['actions']}>
        <button type="submit">{t('saved.done')}</button>
      </p>
    </form>
  );
}
