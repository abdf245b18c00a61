import { sizeWords } from '#src/content/words/size-words.ts';
import { t } from '#src/messages/messages.ts';
import { amountWords, type KeptAmount } from './archive-progress.tsx';

type KeptNowProps = {
  readonly progress: KeptAmount;
  readonly isWhole: boolean;
  readonly choice: 'all' | 'year';
  /** Bytes that the site uses on this device, with all else that it keeps. */
  readonly used: number | undefined;
  /** The browser deletes nothing by itself. */
  readonly isSafe: boolean;
};

/** What is on this device, and how safe it is there. */
export function KeptNow({ progress, isWhole, choice, used, isSafe }: KeptNowProps) {
  const whole = { n: progress.stories, size: sizeWords(progress.bytes) };
  const kept = choice === 'all' ? t('offline.keptAll', whole) : t('offline.keptYear', whole);
  return (
    <>
      <p>
        <strong>{isWhole ? kept : amountWords(progress)}</strong>
      </p>
      <p>{t(isSafe ? 'offline.persisted' : 'offline.notPersisted')}</p>
      {used === undefined ? null : <p>{t('offline.used', { size: sizeWords(used) })}</p>}
    </>
  );
}
