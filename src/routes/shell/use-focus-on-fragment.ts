import { useEffect } from 'react';
import { useLocation } from 'react-router';

/**
 * Moves the focus to the fragment's place, for readers who cannot see where the page has scrolled.
 */
export function useFocusOnFragment(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== '') document.getElementById(hash.slice(1))?.focus({ preventScroll: true });
  }, [hash]);
}
