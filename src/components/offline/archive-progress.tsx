import { useId } from 'react';
import { byteWords } from '#src/content/words/byte-words.ts';
import { t } from '#src/messages/messages.ts';
import css from './archive-progress.module.css';

/** Bytes and stories that are kept, of those that are wanted. */
export type KeptAmount = {
  readonly bytes: number;
  readonly stories: number;
  readonly ofBytes: number;
  readonly ofStories: number;
};

/** How far the loading is. The words are not announced at each step; the bar says its value. */
export function ArchiveProgressBar({ bytes, ofBytes, ...amount }: KeptAmount) {
  const id = useId();
  return (
    <div className={css['progress']}>
      <label htmlFor={id}>{t('offline.loading')}</label>
      <progress id={id} max={Math.max(ofBytes, 1)} value={bytes} />
      <p>{amountWords({ bytes, ofBytes, ...amount })}</p>
    </div>
  );
}

export const amountWords = ({ bytes, ofBytes, stories, ofStories }: KeptAmount): string =>
  t('offline.progress', {
    size: byteWords(bytes),
    whole: byteWords(ofBytes),
    stories,
    n: ofStories,
  });
