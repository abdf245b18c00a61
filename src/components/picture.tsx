import { use } from 'react';
import type { Image } from '#src/content/bundle/bundle.ts';
import css from './picture.module.css';
import { ReadingContext } from './reading-context.ts';
import { usePictureFailure } from './use-picture-failure.ts';

type PictureProps = {
  readonly image: Image;
  /**
   * The box it fills: 3:2, square, or the picture's own proportions, which are 3:2 where the file
   * does not tell them.
   */
  readonly shape: 'wide' | 'square' | 'own';
  /** In the first view: fetched at once and before others. */
  readonly priority?: boolean;
};

/**
 * A decorative picture from another host, in a box that has its size before it arrives. Nothing
 * when images are off.
 */
export function Picture({ image, shape, priority = false }: PictureProps) {
  const { images } = use(ReadingContext);
  const { failed, watch } = usePictureFailure();
  if (!images) return null;
  const { width, height } = image;
  const known = width !== undefined && height !== undefined;
  return (
    <span
      className={css['box']}
      data-shape={shape === 'own' && !known ? 'wide' : shape}
      data-failed={failed || undefined}
    >
      {shape === 'own' && known ? (
        // Keeps the picture's room, which a browser takes from a picture that does not come.
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
          // Never eager: browsers ask for eager pictures before a page can say that its reader
          // wants none.
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
