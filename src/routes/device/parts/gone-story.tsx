import { useEffect } from 'react';
import type { GoneProps } from '#src/components/device/card-parts.ts';
import { forgetWithdrawn } from '#src/reading/saved/forget-withdrawn.ts';
import { useDevice } from '#src/reading/store/use-kept.ts';

/** The device forgets a story that is gone when its page says so. */
export function GoneStory({ slug, became }: GoneProps) {
  const device = useDevice();
  useEffect(() => {
    void forgetWithdrawn(device, slug, became, new Date());
  }, [device, slug, became]);
  return null;
}
