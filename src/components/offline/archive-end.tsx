import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import css from './archive-progress.module.css';

/** How a download or a removal ended, if not by itself. */
export type ArchiveEndKind =
  | 'full'
  | 'lost'
  | 'changed'
  | 'denied'
  | 'busy'
  | 'stopped'
  | 'damaged'
  | 'removed';

const words: Readonly<Record<Exclude<ArchiveEndKind, 'damaged'>, PlainKey>> = {
  full: 'offline.full',
  lost: 'offline.lost',
  changed: 'offline.changed',
  denied: 'offline.denied',
  busy: 'offline.busy',
  stopped: 'offline.stopped',
  removed: 'offline.removed',
};

type ArchiveEndProps = { readonly kind: ArchiveEndKind; readonly files: readonly string[] };

/** Says how it ended; `files` are those that arrived damaged. */
export function ArchiveEnd({ kind, files }: ArchiveEndProps) {
  if (kind !== 'damaged') return <p>{t(words[kind])}</p>;
  return (
    <>
      <p>{t('offline.damaged', { n: files.length })}</p>
      <ul className={css['files']}>
        {files.map((file) => (
          <li key={file}>{file}</li>
        ))}
      </ul>
    </>
  );
}
