import { useMemo } from 'react';
import type { SavedEntry } from '#src/content/saved/saved-entry.ts';
import { savedEntries } from '#src/reading/saved/saved-entries.ts';
import { useKept } from '#src/reading/store/use-kept.ts';

/** The saved stories of this device; undefined until they were read. */
export function useSavedEntries(): readonly SavedEntry[] | undefined {
  const [saved] = useKept('saved');
  const [stories] = useKept('savedStory');
  return useMemo(() => saved && stories && savedEntries({ saved, stories }), [saved, stories]);
}
