import { byteWords } from '#src/content/words/byte-words.ts';
import { t } from '#src/messages/messages.ts';
import { amountWords, type KeptAmount } from './archive-progress.tsx';

type KeptNowProps = {
  readonly progress: KeptAmount;
  readonly isWhole: boolean;
  readonly choice: 'all' | 'year';
  /** What the browser stores and allows for the site's address, in bytes, as far as it says. */
  readonly used?: number | undefined;
  readonly room?: number | undefined;
  /** The browser deletes nothing by itself. */
  readonly isPersisted?: boolean | undefined;
};

/** What is on this device, and how safe it is there. */
export function KeptNow({ progress, isWhole, choice, used, room, isPersisted }: KeptNowProps) {
  const whole = { n: progress.stories, size: byteWords(progress.bytes) };
  const kept = choice === 'all' ? t('offline.keptAll', whole) : t('offline.keptYear', whole);
  return (
    <>
      <p>
        <strong>{isWhole ? kept : amountWords(progress)}</strong>
      </p>
      <p>{t(isPersisted ? 'device.persisted' : 'device.notPersisted')}</p>
      {used === undefined || room === undefined ? null : (
        <p>{t('device.used', { size: byteWords(used), room: byteWords(room) })}</p>
      )}
    </>
  );
}
