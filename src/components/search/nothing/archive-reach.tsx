import { longDateWords } from '#src/content/words/time-words.ts';
import { t } from '#src/messages/messages.ts';
import css from './no-results.module.css';

/** Days of the oldest and the newest story of an archive, `YYYY-MM-DD`, if it has any. */
export type ArchiveSpan = {
  readonly oldest: string | undefined;
  readonly newest: string | undefined;
};

/** From when to when an archive has stories. */
export function ArchiveReach({ reach: { oldest, newest } }: { readonly reach: ArchiveSpan }) {
  if (!oldest || !newest) return null;
  return (
    <p className={css['reach']}>
      {oldest === newest
        ? t('searchTools.reachDay', { day: longDateWords(newest) })
        : t('searchTools.reach', { from: longDateWords(oldest), to: longDateWords(newest) })}
    </p>
  );
}
