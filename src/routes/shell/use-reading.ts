import { useMemo } from 'react';
import type { Reading } from '#src/components/reading-context.ts';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import { useNow } from './use-now.ts';

/** What every part of a page must know of the site and of this reader's wishes. */
export function useReading({ site: { timeZone }, built }: Manifest): Reading {
  const [{ images }] = useSettings();
  const now = useNow();
  return useMemo(() => ({ timeZone, images, now, built }), [timeZone, images, now, built]);
}
