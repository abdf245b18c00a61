import { t } from '#src/messages/messages.ts';
import { deviceTimeWords } from './device-time.ts';
import css from './log-lines.module.css';

/** Something that was done, in words. */
export type ActLine = {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly did: string;
  /** The headline or name that it was about, with its language. */
  readonly name?: string | undefined;
  readonly lang?: string | undefined;
  /** Items that it changed. */
  readonly items: number;
};

type ActListProps = {
  /** The latest first. */
  readonly acts: readonly ActLine[];
  readonly onUndo: (key: string) => void;
};

/** What can be undone, each with its time. */
export function ActList({ acts, onUndo }: ActListProps) {
  return (
    <ol className={css['lines']}>
      {acts.map(({ key, at, did, name, lang, items }) => (
        <li key={key}>
          <span className={css['words']}>
            {did}
            {name === undefined ? null : (
              <>
                {' '}
                <bdi lang={lang}>{name}</bdi>
              </>
            )}
          </span>
          <span className={css['more']}>
            <span>{deviceTimeWords(at)}</span>
            {items > 1 ? <span>{t('me.items', { n: items })}</span> : null}
          </span>
          <button
            type="button"
            className={css['act']}
            aria-label={t('me.undoOf', { act: [did, name].join(' ').trim() })}
            onClick={() => onUndo(key)}
          >
            {t('mine.undo')}
          </button>
        </li>
      ))}
    </ol>
  );
}
