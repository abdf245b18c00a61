import { useCallback, useState } from 'react';

/**
 * Tells when a picture cannot be shown; `watch` goes to its `<img>`. In a page made ahead it may
 * have failed before the app came and could listen, so the picture is also asked once whether it
 * can be drawn.
 */
export function usePictureFailure() {
  const [failed, setFailed] = useState(false);
  const onError = useCallback(() => setFailed(true), []);
  const ref = useCallback(
    (picture: HTMLImageElement | null) => {
      if (picture?.complete && picture.naturalWidth === 0) picture.decode().catch(onError);
    },
    [onError],
  );
  return { failed, watch: { ref, onError } };
}
