import { useState } from 'react';
import type { Story } from '#src/content/bundle/story-file.ts';
import { t } from '#src/messages/messages.ts';
import { Picture } from '../pictures/picture.tsx';
import type { WatchedPicture } from '../pictures/use-picture.ts';
import css from './video-facade.module.css';
import { VideoPlayer } from './video-player.tsx';

type VideoFacadeProps = {
  readonly video: NonNullable<Story['video']>;
  readonly title: string;
  readonly picture: WatchedPicture | undefined;
};

/**
 * A video's place. Its player, and anything of its host, is loaded only when the reader asks for
 * it.
 */
export function VideoFacade({ video, title, picture }: VideoFacadeProps) {
  const [playing, setPlaying] = useState(false);
  if (playing) return <VideoPlayer video={video} title={title} />;
  return (
    <div className={css['facade']}>
      {picture ? (
        <Picture picture={picture} shape="wide" priority large />
      ) : (
        <span className={css['plain']} data-needs-script="" />
      )}
      <button
        type="button"
        className={css['start']}
        data-needs-script=""
        onClick={() => setPlaying(true)}
      >
        <span className={css['play']}>
          <svg width="14" height="16" viewBox="0 0 14 16" aria-hidden="true">
            <path d="M0 0v16l14-8z" fill="currentColor" />
          </svg>
          {t('story.playVideo')}
        </span>
        <span className={css['note']}>{t('story.loadsPlayer')}</span>
      </button>
    </div>
  );
}
