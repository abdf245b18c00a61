import { useEffect } from 'react';
import { useLocation } from 'react-router';

/**
 * Reading goes on at the place that the address names, for those who cannot see where the page has
 * scrolled to.
 */
export function useFocusOnFragment(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== '') document.getElementById(hash.slice(1))?.focus({ preventScroll: true });
  }, [hash]);
}
