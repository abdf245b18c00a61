import { byteWords } from '#src/content/words/byte-words.ts';
import { t } from '#src/messages/messages.ts';
import css from './saved.module.css';

type SavedStorageProps = {
  /** Bytes, as far as the browser says. */
  readonly used: number | undefined;
  readonly room: number | undefined;
  /** Sentences on how long it lasts. */
  readonly promise: readonly string[];
};

/** How much the site stores on this device, and how long the browser keeps it. */
export function SavedStorage({ used, room, promise }: SavedStorageProps) {
  return (
    <section className={css['section']}>
      <h2>{t('saved.storage')}</h2>
      <p>
        {used === undefined || room === undefined
          ? t('saved.usedUnknown')
          : t('device.used', { size: byteWords(used), room: byteWords(room) })}
      </p>
      {promise.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
