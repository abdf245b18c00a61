import { useEffect } from 'react';

/** Asks search engines to leave this page out for as long as it is shown: a static host may have sent it with status 200. */
export function useNoIndex(): void {
  useEffect(() => {
    const meta = document.createElement('meta');
    meta.name = 'robots';
    meta.content = 'noindex';
    document.head.append(meta);
    return () => meta.remove();
  }, []);
}
