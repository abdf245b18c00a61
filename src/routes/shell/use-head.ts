import { useEffect, useRef } from 'react';
import { useMatches } from 'react-router';
import type { Manifest } from '#src/content/bundle/bundle.ts';

/**
 * Keeps what the document's head says true to the page shown. A page made ahead brings its head
 * along, so the code comes after it; a page that came for the address of another, as hosts send for
 * what they do not have, has the wrong one.
 */
export function useHead(manifest: Manifest): void {
  const matches = useMatches();
  const arrived = useRef(false);
  useEffect(() => {
    const isTrue =
      !arrived.current &&
      document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href.endsWith(location.pathname);
    arrived.current = true;
    if (!isTrue)
      import('./apply-head.ts').then(({ applyHead }) => applyHead(matches, manifest), ignore);
  }, [matches, manifest]);
}

/** A reader sees nothing of it: without the code the head stays as it was. */
const ignore = (): void => undefined;
