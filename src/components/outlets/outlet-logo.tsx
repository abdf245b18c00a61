import { use } from 'react';
import type { Outlet } from '#src/content/bundle/bundle.ts';
import { keptPictures } from '../pictures/load-kept-pictures.ts';
import { usePictureFailure } from '../pictures/use-picture-failure.ts';
import { ReadingContext } from '../reading-context.ts';
import css from './outlet-logo.module.css';

type OutletLogoProps = { readonly outlet: Pick<Outlet, 'name' | 'logo'> };

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * First letter or digit of a name as one grapheme, in capitals; a full stop if the name has none.
 */
function monogram(name: string): string {
  for (const { segment } of letters.segment(name)) {
    if (/^[\p{L}\p{N}]/u.test(segment)) return segment.normalize('NFC').slice(0, 2).toUpperCase();
  }
  return '.';
}

/** An outlet's logo, or its first letter if there is none or pictures are off. */
export function OutletLogo({ outlet: { name, logo } }: OutletLogoProps) {
  const { images } = use(ReadingContext);
  const { failed, watch } = usePictureFailure(images ? logo?.url : undefined);
  // The box has its size of styles. A page repeats a logo often: it has no attribute too many.
  return images && logo && !failed ? (
    <img
      className={css['logo']}
      src={logo.url ?? keptPictures()?.logoFile(logo)}
      alt=""
      loading="lazy"
      {...watch}
    />
  ) : (
    <span className={css['logo']} aria-hidden="true">
      {monogram(name)}
    </span>
  );
}
