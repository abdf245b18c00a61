import { useEffect, useState } from 'react';
import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import type { DeviceTrouble } from '#src/reading/store/device-store.ts';
import { useDeviceTrouble } from '#src/reading/store/use-kept.ts';

const words: { readonly [Trouble in DeviceTrouble]: PlainKey } = {
  denied: 'device.denied',
  full: 'device.full',
  newer: 'device.newer',
};

/** Troubles that were said since the page was loaded. */
const said = new Set<DeviceTrouble>();

/**
 * That this device does not keep what was changed, in words: for one place, once in a page’s life.
 * Undefined while the place has nothing to say it with. Its code needs the room `device`.
 */
export function useTroubleSaid(canSay = true): string | undefined {
  const trouble = useDeviceTrouble();
  const [mine, setMine] = useState<DeviceTrouble>();
  useEffect(() => {
    if (!(trouble && canSay) || said.has(trouble)) return;
    said.add(trouble);
    setMine(trouble);
  }, [trouble, canSay]);
  return canSay && trouble && trouble === mine ? t(words[trouble]) : undefined;
}

/** Says it beside whatever changes what is kept. */
export function DeviceNotice() {
  const trouble = useTroubleSaid();
  return <div role="status">{trouble === undefined ? null : <p>{trouble}</p>}</div>;
}
