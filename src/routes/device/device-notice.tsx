import { useEffect, useState } from 'react';
import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import type { DeviceTrouble } from '#src/reading/store/device-trouble.ts';
import { useDeviceTrouble } from '#src/reading/store/use-kept.ts';

const words: { readonly [Trouble in DeviceTrouble]: PlainKey } = {
  denied: 'device.denied',
  full: 'device.full',
  newer: 'device.newer',
};

/** Troubles that were said since the page was loaded. */
const said = new Set<DeviceTrouble>();

/**
 * Says, once in a page’s life, that this device does not keep what was changed. Its place is beside
 * whatever changes it; that code needs the room `device`.
 */
export function DeviceNotice() {
  const trouble = useDeviceTrouble();
  const [mine, setMine] = useState<DeviceTrouble>();
  useEffect(() => {
    if (!trouble || said.has(trouble)) return;
    said.add(trouble);
    setMine(trouble);
  }, [trouble]);
  return <div role="status">{trouble && trouble === mine ? <p>{t(words[trouble])}</p> : null}</div>;
}
