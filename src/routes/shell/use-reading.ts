import { useMemo } from 'react';
import type { Reading } from '#src/components/reading-context.ts';
import { isMostlySingle, type Manifest } from '#src/content/bundle/manifest.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import { useNow } from './use-now.ts';

/** What every part of a page must know of the site and of this reader's wishes. */
export function useReading(manifest: Manifest): Reading {
  const { site, built } = manifest;
  const { timeZone, language: siteLanguage, exports } = site;
  const [{ images }] = useSettings();
  const now = useNow();
  const mostlySingle = isMostlySingle(manifest);
  return useMemo(
    () => ({ timeZone, siteLanguage, images, now, built, mostlySingle, exports }),
    [timeZone, siteLanguage, images, now, built, mostlySingle, exports],
  );
}
