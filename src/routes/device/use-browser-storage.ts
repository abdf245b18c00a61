import { useEffect, useState } from 'react';
import { askStorage, type BrowserStorage } from '#src/reading/store/browser-storage.ts';

/**
 * What the browser says of its storage, asked again when `moment` changes; undefined until then.
 */
export function useBrowserStorage(moment?: unknown): BrowserStorage | undefined {
  const [storage, setStorage] = useState<BrowserStorage>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is used changes with the moment.
  useEffect(() => {
    let isCurrent = true;
    void askStorage().then((now) => {
      if (isCurrent) setStorage(now);
    });
    return () => {
      isCurrent = false;
    };
  }, [moment]);
  return storage;
}
