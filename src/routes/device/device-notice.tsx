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
 * That this device does not keep what was changed, in words: once in a page’s life, for one
 * `occasion` of one place. Undefined for all others. Its code needs the room `device`.
 */
export function useTroubleSaid(occasion: string | undefined): string | undefined {
  const trouble = useDeviceTrouble();
  const [mine, setMine] = useState<{ trouble: DeviceTrouble; occasion: string }>();
  useEffect(() => {
    if (!trouble || occasion === undefined || said.has(trouble)) return;
    said.add(trouble);
    setMine({ trouble, occasion });
  }, [trouble, occasion]);
  const isMine = mine && mine.trouble === trouble && mine.occasion === occasion;
  return isMine ? t(words[mine.trouble]) : undefined;
}

/** Says it beside whatever changes what is kept. */
export function DeviceNotice() {
  const trouble = useTroubleSaid('page');
  return <div role="status">{trouble === undefined ? null : <p>{trouble}</p>}</div>;
}
