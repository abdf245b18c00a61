import { useEffect, useRef } from 'react';
import { useMatches } from 'react-router';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { loadRooms } from '#src/messages/load-room.ts';
import { partRooms } from '../page-rooms.ts';

/**
 * Keeps the document's head equal to the page shown. Loaded after the first page, because a
 * prerendered page has its head; a page that a host sent for another address has the wrong one.
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
      Promise.all([import('./apply-head.ts'), loadRooms(partRooms.head)]).then(
        ([{ applyHead }]) => applyHead(matches, manifest),
        ignore,
      );
  }, [matches, manifest]);
}

/** Readers see nothing of it: without the code the head stays unchanged. */
const ignore = (): void => undefined;
