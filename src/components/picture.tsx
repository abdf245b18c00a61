import css from './picture.module.css';
import type { WatchedPicture } from './use-picture.ts';

type PictureProps = {
  readonly picture: WatchedPicture;
  /**
   * The shape of its box: 3:2, square, or the picture's own proportions, which are 3:2 if the file
   * does not state them.
   */
  readonly shape: 'wide' | 'square' | 'own';
  /** In the first view: loaded at once and before others. */
  readonly priority?: boolean;
};

/**
 * A decorative picture from another host, in a box that has its size before it loads and is empty
 * until then.
 */
export function Picture({ picture, shape, priority = false }: PictureProps) {
  const { image, failed, watch, box } = picture;
  const { width, height } = image;
  const known = width !== undefined && height !== undefined;
  return (
    <span ref={box} className={css['box']} data-shape={shape === 'own' && !known ? 'wide' : shape}>
      {shape === 'own' && known ? (
        // Keeps the picture's room, which a browser removes for a picture that fails.
        <svg
          className={css['image']}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
        />
      ) : null}
      {failed ? null : (
        <img
          className={css['image']}
          src={image.url}
          alt=""
          width={width}
          height={height}
          // Never eager: browsers request eager pictures before a page can prevent it for readers
          // who want none.
          loading="lazy"
          fetchPriority={priority ? 'high' : 'auto'}
          decoding="async"
          referrerPolicy="no-referrer"
          draggable={false}
          {...watch}
        />
      )}
    </span>
  );
}
