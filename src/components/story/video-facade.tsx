import { useState } from 'react';
import type { Image, Story } from '#src/content/bundle.ts';
import { youtubePlayer } from '#src/url/safe-link.ts';
import { Picture } from '../picture.tsx';
import css from './video-facade.module.css';

type VideoFacadeProps = {
  readonly video: NonNullable<Story['video']>;
  readonly title: string;
  readonly image?: Image | undefined;
};

/** A video's place. Its player, and anything of its host, is fetched only once the reader asks for it. */
export function VideoFacade({ video, title, image }: VideoFacadeProps) {
  const [playing, setPlaying] = useState(false);
  if (playing) {
    return (
      <iframe
        ref={(frame) => frame?.focus()}
        className={css['player']}
        src={youtubePlayer(video.id)}
        title={`Video: ${title}`}
        allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
        // The player needs its own scripts and storage; it gets no way to steer this page.
        sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation"
        // YouTube refuses to play (error 153) for a page that does not say which site it is; the origin is all it hears.
        referrerPolicy="strict-origin-when-cross-origin"
      />
    );
  }
  return (
    <button type="button" className={css['facade']} onClick={() => setPlaying(true)}>
      {image ? <Picture image={image} shape="wide" priority /> : <span className={css['plain']} />}
      <span className={css['play']}>
        <svg width="14" height="16" viewBox="0 0 14 16" aria-hidden="true">
          <path d="M0 0v16l14-8z" fill="currentColor" />
        </svg>
        Play here
      </span>
      <span className={css['note']}>Loads the player of www.youtube-nocookie.com</span>
    </button>
  );
}
