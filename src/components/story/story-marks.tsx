import type { ReportKind } from '#src/content/bundle/bundle.ts';
import { t } from '#src/messages/messages.ts';
import css from './story-marks.module.css';

type StoryMarksProps = {
  readonly kind: ReportKind;
  readonly unpublished?: boolean | undefined;
};

/** What a reader must know before the headline, by shape and word: video, or unpublished. */
export function StoryMarks({ kind, unpublished = false }: StoryMarksProps) {
  if (kind === 'article' && !unpublished) return null;
  return (
    <p className={css['marks']}>
      {unpublished ? <span className={css['unpublished']}>{t('site.unpublished')}</span> : null}
      {kind === 'video' ? (
        <span className={css['video']}>
          <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
            <path d="M1 0v10l9-5z" fill="currentColor" />
          </svg>
          {t('site.video')}
        </span>
      ) : null}
    </p>
  );
}
