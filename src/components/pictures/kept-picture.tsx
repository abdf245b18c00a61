import type { ReactNode } from 'react';
import type { KeptImage } from '#src/content/pictures/image.ts';
import { pictureUrl } from '#src/url/pictures/picture-files.ts';
import { fileWidths } from '#src/url/pictures/picture-widths.ts';
import css from './picture.module.css';
import type { PictureProps } from './use-picture.ts';

const LARGE = '(min-width:48rem) 50vw,90vw';

/** How wide a box is, in the form of `sizes`; a square cuts off a third of a picture. */
const places = { wide: '(min-width:40rem) 14rem,7rem', square: '7rem', own: LARGE };

/** A picture that the site keeps: until it loads, its box has the picture's colour. */
export function drawKept({
  picture,
  shape,
  priority = false,
  large = false,
}: PictureProps): ReactNode {
  const { image, failed, watch, box } = picture;
  if (image.url !== undefined) return null;
  const { width, height, colour } = image;
  return (
    <span ref={box} className={css['box']} data-shape={shape}>
      {/* Keeps the picture's room. The colour is an attribute of SVG, because the policy allows no
          styles in a page; it is where the picture will be. */}
      <svg
        className={css['image']}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio={shape === 'own' ? undefined : 'none'}
        aria-hidden="true"
      >
        <rect width={width} height={height} fill={colour} />
      </svg>
      {failed ? null : (
        <picture>
          {['avif', 'webp'].map((format) => (
            <source
              key={format}
              type={`image/${format}`}
              sizes={large ? LARGE : places[shape]}
              srcSet={srcSet(image, format)}
            />
          ))}
          <img
            className={css['image']}
            src={pictureUrl(image, import.meta.env.BASE_URL)}
            alt=""
            width={width}
            height={height}
            loading="lazy"
            fetchPriority={priority ? 'high' : 'auto'}
            decoding="async"
            {...watch}
          />
        </picture>
      )}
    </span>
  );
}

/** The address of a kept logo. */
export const logoFile = (logo: KeptImage): string =>
  pictureUrl(logo, import.meta.env.BASE_URL, '.webp');

const srcSet = (image: KeptImage, format: string): string =>
  fileWidths(image.width)
    .map((width) => {
      const file = pictureUrl(image, import.meta.env.BASE_URL, `-${width}.${format}`);
      return `${file} ${width}w`;
    })
    .join();
