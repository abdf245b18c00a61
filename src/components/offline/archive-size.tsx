import { byteWords } from '#src/content/words/byte-words.ts';
import { t } from '#src/messages/messages.ts';
import { Choice } from '../page/choice.tsx';

/** Bytes and stories of what can be kept. */
export type KeepableSize = { readonly bytes: number; readonly stories: number };

type ArchiveSizeProps = {
  readonly all: KeepableSize;
  readonly year: KeepableSize;
  readonly choice: 'all' | 'year';
  readonly onChoose: (choice: 'all' | 'year') => void;
  /** What the browser says of its room, in bytes. */
  readonly free: number | undefined;
};

/** How much there is to keep, and how much room for it. */
export function ArchiveSize({ all, year, choice, onChoose, free }: ArchiveSizeProps) {
  const wanted = choice === 'all' ? all : year;
  return (
    <>
      <Choice
        legend={t('offline.legend')}
        options={[
          ['all', t('offline.allStories', { n: all.stories, size: byteWords(all.bytes) })],
          // In an archive of less than a year they are the same.
          ...(year.stories < all.stories
            ? [
                [
                  'year',
                  t('offline.lastYear', { n: year.stories, size: byteWords(year.bytes) }),
                ] as const,
              ]
            : []),
        ]}
        value={choice}
        onChange={onChoose}
        note={t('offline.transfer')}
      />
      {free === undefined ? null : (
        <p>
          {free < wanted.bytes
            ? t('offline.tooLarge', { size: byteWords(free) })
            : t('offline.free', { size: byteWords(free) })}
        </p>
      )}
    </>
  );
}
