import { type SyntheticEvent, useCallback, useRef, useState, useSyncExternalStore } from 'react';
import { isGivenUp, noteFailed, noteLoaded, onGivenUp } from './picture-hosts.ts';

/** For an `<img>`: what tells whether its picture came. */
export type PictureWatch = {
  readonly ref: (picture: HTMLImageElement | null) => void;
  readonly onError: () => void;
  readonly onLoad: (event: SyntheticEvent<HTMLImageElement>) => void;
};

/**
 * Tells when the picture of an address cannot be shown: it did not come, or its host failed so
 * often that it is not asked. In a page made ahead it may have failed before the app came and could
 * listen, so the picture is also asked once whether it can be drawn.
 */
export function usePictureFailure(url: string | undefined) {
  const [hasFailed, setFailed] = useState(false);
  const picture = useRef<HTMLImageElement>(null);
  const isRefused = useSyncExternalStore(
    onGivenUp,
    () => url !== undefined && !picture.current?.naturalWidth && isGivenUp(url),
    () => false,
  );
  const onError = useCallback(() => {
    setFailed(true);
    if (url !== undefined) noteFailed(url);
  }, [url]);
  const come = useCallback(
    (image: HTMLImageElement) => {
      // Print styles read it: a picture that never came is not printed.
      image.dataset['loaded'] = '';
      if (url !== undefined) noteLoaded(url);
    },
    [url],
  );
  const ref = useCallback(
    (image: HTMLImageElement | null) => {
      picture.current = image;
      if (!image?.complete) return;
      if (image.naturalWidth > 0) come(image);
      else image.decode().catch(onError);
    },
    [come, onError],
  );
  const watch: PictureWatch = { ref, onError, onLoad: ({ currentTarget }) => come(currentTarget) };
  return { failed: hasFailed || isRefused, watch };
}
