import { useEffect } from 'react';
import { writeMirror } from '#src/reading/mutes/mute-mirror.ts';
import type { Mutes } from './use-mutes.ts';

/** Keeps the copy of the mutes that is read before the first paint of the next page. */
export function useMirroredMutes(mutes: Mutes | undefined): void {
  useEffect(() => {
    if (!mutes) return;
    const { active, above } = mutes;
    void import('./hide-muted.ts').then(
      ({ hiding }) =>
        writeMirror(import.meta.env.BASE_URL, { code: hiding.address, mutes: active, above }),
      // Without that code the next page hides nothing before the device was read.
      () => undefined,
    );
  }, [mutes]);
}
