import { useEffect } from 'react';
import { t } from '#src/messages/messages.ts';
import foot from '../states/window-foot.module.css';
import { KeyCaps } from './key-caps.tsx';
import css from './key-status.module.css';

/** Milliseconds for which words are shown. */
const SHOWN_MS = 4000;

type KeyStatusProps = {
  /** The keys of a sequence so far, and those that can follow with what they do. */
  readonly pending:
    | {
        readonly keys: string;
        readonly next: readonly { readonly key: string; readonly label: string }[];
      }
    | undefined;
  /** What came of a command. Another number says it again: the same element is not read twice. */
  readonly said: { readonly words: string; readonly number: number } | undefined;
  readonly onRead: () => void;
};

/** What keys wait for, and what commands have to say, at the foot of the window. */
export function KeyStatus({ pending, said, onRead }: KeyStatusProps) {
  useEffect(() => {
    const timer = said && setTimeout(onRead, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said, onRead]);
  const shown = pending ?? said;
  return (
    <div
      className={`${foot['foot']} ${css['status']}`}
      role="status"
      data-shown={shown ? '' : undefined}
    >
      {said && !pending ? <p key={said.number}>{said.words}</p> : null}
      {pending ? (
        <>
          <p>
            <KeyCaps keys={pending.keys} /> …
          </p>
          <ul className={css['next']} aria-label={t('keys.commandKeys')}>
            {pending.next.map(({ key, label }) => (
              <li key={key}>
                <KeyCaps keys={key} /> {label}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
