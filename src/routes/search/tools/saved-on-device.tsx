import { useEffect, useRef, useState } from 'react';
import type { SavedSearch } from '#src/components/search/saved/saved-row.tsx';
import { SavedSearches } from '#src/components/search/saved/saved-searches.tsx';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { KeptOf } from '#src/reading/store/device-store.ts';
import type { KeptValues } from '#src/reading/store/kept-kinds.ts';
import { useKept } from '#src/reading/store/use-kept.ts';
import { useApp } from '../../app-context.ts';
import { DeviceNotice } from '../../device/device-notice.tsx';
import { freshStories } from './saved-search-counts.ts';

type Kept = KeptOf<'savedSearch'>;

/** How long the page rests before saved searches are run, in milliseconds. */
const REST_MS = 1000;

/** The saved searches of this device; what is new in each is counted once the page rests. */
export function SavedOnDevice({ manifest }: { readonly manifest: Manifest }) {
  const [kept, change] = useKept('savedSearch');
  const counts = useFreshCounts(manifest, kept);
  const removed = useRef(new Map<string, KeptValues['savedSearch']>());
  if (!kept) return null;
  const searches = [...kept]
    .map(([href, { name }]): SavedSearch => ({ href, name, fresh: counts.get(href) }))
    .sort((a, b) => a.name.localeCompare(b.name) || (a.href < b.href ? -1 : 1));
  return (
    <>
      <SavedSearches
        searches={searches}
        onRename={({ href }, name) =>
          void change([[href, (before) => before && { ...before, name }]])
        }
        onRemove={({ href }) => {
          const value = kept.get(href);
          if (value) removed.current.set(href, value);
          void change([[href, () => undefined]]);
        }}
        onRestore={({ href }) => {
          const value = removed.current.get(href);
          void change([[href, (before) => before ?? value]]);
        }}
      />
      <DeviceNotice />
    </>
  );
}

/** New stories of each search, by its address, as far as they are counted. One search at a time. */
function useFreshCounts(manifest: Manifest, kept: Kept | undefined): ReadonlyMap<string, number> {
  const app = useApp();
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    let left = false;
    // One that was left before what it found was dated is not among them.
    const dated = [...(kept ?? [])].flatMap(([href, { newest }]) =>
      newest === undefined ? [] : [{ href, newest }],
    );
    const count = async (): Promise<void> => {
      for (const { href, newest } of dated) {
        if (left) return;
        const fresh = await freshStories(app, manifest, href, newest);
        if (!left) setCounts((before) => new Map(before).set(href, fresh));
      }
    };
    // Without a line the searches are here, but not their counts.
    const timer = setTimeout(() => void count().catch(() => undefined), REST_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [app, manifest, kept]);
  return counts;
}
