import type { Story } from '#src/content/bundle/story-file.ts';
import { t } from '#src/messages/messages.ts';
import { youtubePlayer } from '#src/url/safe-link.ts';
import css from './video-player.module.css';

type VideoPlayerProps = {
  readonly video: NonNullable<Story['video']>;
  readonly title: string;
};

/**
 * The player of a video's host. Takes over the focus of its facade; show it only when a reader
 * asked for it.
 */
export function VideoPlayer({ video, title }: VideoPlayerProps) {
  return (
    <iframe
      ref={(frame) => frame?.focus()}
      className={css['player']}
      src={youtubePlayer(video.id)}
      title={t('story.videoPlayer', { title })}
      allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
      // The player needs its own scripts and storage; it cannot navigate this page.
      sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation"
      // YouTube refuses to play (error 153) for a page that does not name its site; it gets only
      // the origin.
      referrerPolicy="strict-origin-when-cross-origin"
    />
  );
}
