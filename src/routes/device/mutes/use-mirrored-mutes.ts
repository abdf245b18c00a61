import { useEffect } from 'react';
import * as z from 'zod/mini';
import { writeMirror } from '#src/reading/mutes/mute-mirror.ts';
import { forgetOtherLists } from '../../left-out/made-lists.ts';
import type { Mutes } from './use-mutes.ts';

const entrySchema = z.catch(z.looseObject({ key: z.optional(z.string()) }), {});

/**
 * Keeps the copy of the mutes that is read before the first paint of the next page. Lists to which
 * the reader goes back are made anew; the one before their eyes stays.
 */
export function useMirroredMutes(mutes: Mutes | undefined): void {
  useEffect(() => {
    if (!mutes) return;
    const { active, above } = mutes;
    forgetOtherLists(entrySchema.parse(history.state).key ?? 'default');
    void import('./hide-muted.ts').then(
      ({ hiding }) =>
        writeMirror(import.meta.env.BASE_URL, { code: hiding.address, mutes: active, above }),
      // Without that code the next page hides nothing before the device was read.
      () => undefined,
    );
  }, [mutes]);
}
