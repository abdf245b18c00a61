import { useState } from 'react';
import { timeWords } from '#src/content/words/time-words.ts';
import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import { MuteEnd, type MuteLength } from '../device/mutes/mute-end.tsx';
import { MuteNames } from '../device/mutes/mute-names.tsx';
import css from './followed-list.module.css';

/** A mute in force. */
export type ListedMute = {
  readonly item: string;
  readonly of: 'topic' | 'outlet' | 'word';
  readonly name: string;
  readonly lang?: string | undefined;
  /** When it ends, in milliseconds since 1970. */
  readonly until?: number | undefined;
};

type MutedListProps = {
  readonly mutes: readonly ListedMute[];
  readonly onUnmute: (mute: ListedMute) => void;
  readonly onLength: (mute: ListedMute, length: MuteLength) => void;
  readonly onMuteWords: () => void;
};

const kinds: { readonly [Of in ListedMute['of']]: PlainKey } = {
  topic: 'following.topic',
  outlet: 'following.outlet',
  word: 'following.words',
};

/** What is muted on this device, each with its end, to change or to end now. */
export function MutedList({ mutes, onUnmute, onLength, onMuteWords }: MutedListProps) {
  return (
    <section className={css['muted']} aria-labelledby="muted">
      <h2 id="muted" tabIndex={-1} className={css['title']}>
        {t('following.muted')}
      </h2>
      <p className={css['source']}>{t('following.mutedNote')}</p>
      {mutes.length === 0 ? <p>{t('following.noneMuted')}</p> : null}
      <ul className={css['list']}>
        {mutes.map((mute) => (
          <MutedItem key={mute.item} mute={mute} onUnmute={onUnmute} onLength={onLength} />
        ))}
      </ul>
      <p>
        <button type="button" className={css['add']} onClick={onMuteWords}>
          {t('mine.muteAWord')}
        </button>
      </p>
    </section>
  );
}

function MutedItem({
  mute,
  onUnmute,
  onLength,
}: Pick<MutedListProps, 'onUnmute' | 'onLength'> & { readonly mute: ListedMute }) {
  const [changed, setChanged] = useState<MuteLength>();
  const change = (length: MuteLength): void => {
    setChanged(length);
    if (typeof length !== 'object' || length.day !== '') onLength(mute, length);
  };
  const length = changed ?? (mute.until === undefined ? 'never' : { day: dayOf(mute.until) });
  return (
    <li className={css['item']} data-item="">
      <div className={css['head']}>
        <strong>
          <MuteNames mutes={[mute]} />
        </strong>
        <span className={css['kind']}>{t(kinds[mute.of])}</span>
        <span className={css['kind']}>
          {mute.until === undefined
            ? null
            : t('following.ends', { time: timeWords(onThisClock(mute.until), 'UTC') })}
        </span>
        <MuteEnd value={length} onChange={change} />
        <button type="button" className={css['action']} onClick={() => onUnmute(mute)}>
          {t('mine.unmute')}
          <span className="unseen"> {mute.name}</span>
        </button>
      </div>
    </li>
  );
}

/** An instant as this device's clock shows it, written as if it were UTC. */
const onThisClock = (instant: number): string =>
  new Date(instant - new Date(instant).getTimezoneOffset() * 60_000).toISOString();

/** The last whole or begun day before an end, on this device's clock. */
const dayOf = (end: number): string => onThisClock(end - 1).slice(0, 10);
