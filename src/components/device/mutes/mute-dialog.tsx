import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import { t } from '#src/messages/messages.ts';
import css from './mute-dialog.module.css';
import { MuteEnd, type MuteLength } from './mute-end.tsx';

type MuteDialogProps = {
  /** Words to begin with. */
  readonly words: string;
  /** Whether there is a word in a text. */
  readonly isWord: (text: string) => boolean;
  readonly onMute: (words: string, length: MuteLength) => void;
  /** Closed, and the focus is where it was before. */
  readonly onClose: () => void;
};

/** Characters of what is muted. */
const LONGEST = 100;

/** Asks for words to mute, and until when. */
export function MuteDialog({ words, isWord, onMute, onClose }: MuteDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [typed, setTyped] = useState(words.slice(0, LONGEST));
  const [length, setLength] = useState<MuteLength>('never');
  const isRefused = typed.trim() !== '' && !isWord(typed);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!isWord(typed)) return;
    dialog.current?.close();
    onMute(typed.trim(), length);
  };
  return (
    <dialog ref={dialog} className={css['dialog']} aria-labelledby={id} onClose={onClose}>
      <form className={css['form']} onSubmit={submit}>
        <h2 id={id} className={css['title']}>
          {t('mine.muteWords')}
        </h2>
        <label htmlFor={`${id}-words`}>{t('mine.wordsToMute')}</label>
        <input
          id={`${id}-words`}
          className={css['field']}
          dir="auto"
          autoComplete="off"
          required
          maxLength={LONGEST}
          aria-describedby={`${id}-note`}
          aria-invalid={isRefused || undefined}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <p id={`${id}-note`} className={css['note']} role="status">
          {t(isRefused ? 'mine.noWords' : 'mine.wordsNote')}
        </p>
        <MuteEnd value={length} onChange={setLength} />
        <p className={css['actions']}>
          <button type="submit" className={css['mute']}>
            {t('mine.mute')}
          </button>
          <button type="button" className={css['action']} onClick={() => dialog.current?.close()}>
            {t('mine.cancel')}
          </button>
        </p>
      </form>
    </dialog>
  );
}
