import { useEffect, useState } from 'react';
import { SavedStorage } from '#src/components/saved/saved-storage.tsx';
import type { SavedEntry } from '#src/content/saved/saved-entry.ts';
import { isPromised } from '#src/reading/saved/keeping-promise.ts';
import { promiseWords } from '../device/parts/use-promise-told.ts';

type Facts = {
  readonly used: number | undefined;
  readonly room: number | undefined;
  readonly promised: boolean;
};

/** What the browser says of the site's storage, asked again when the saved stories change. */
export function StorageFacts({ entries }: { readonly entries: readonly SavedEntry[] }) {
  const [facts, setFacts] = useState<Facts>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other stories take other room.
  useEffect(() => {
    let left = false;
    void askBrowser().then((answer) => {
      if (!left) setFacts(answer);
    });
    return () => {
      left = true;
    };
  }, [entries]);
  if (!facts) return null;
  return (
    <SavedStorage used={facts.used} room={facts.room} promise={promiseWords(facts.promised)} />
  );
}

async function askBrowser(): Promise<Facts> {
  const [{ usage, quota }, promised] = await Promise.all([estimate(), isPromised()]);
  return { used: usage, room: quota, promised };
}

async function estimate(): Promise<StorageEstimate> {
  try {
    return await navigator.storage.estimate();
  } catch {
    return {};
  }
}
