import { keptPictures } from './load-kept-pictures.ts';
import css from './picture.module.css';
import type { PictureProps } from './use-picture.ts';

/**
 * A decorative picture, in a box that has its size before it loads. From another host, the box is
 * empty until then.
 */
export function Picture(props: PictureProps) {
  const { picture, shape, priority = false } = props;
  const { image, failed, watch, box } = picture;
  if (image.url === undefined) return keptPictures()?.drawKept(props);
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
          fetchPriority={priority ? 'high' : undefined}
          decoding="async"
          {...watch}
        />
      )}
    </span>
  );
}
