import { useEffect, useState } from 'react';
import { readOwnData } from '#src/reading/carry/device-data.ts';
import type { OwnData } from '#src/reading/carry/plan-import.ts';
import { useDevice } from '#src/reading/store/use-kept.ts';
import { useSettings } from '#src/reading/use-settings.ts';

/** All that the device keeps; undefined until it was read. Follows changes in all tabs. */
export function useOwnData(): OwnData | undefined {
  const device = useDevice();
  const [settings] = useSettings();
  const [own, setOwn] = useState<OwnData>();
  useEffect(() => {
    let isLeft = false;
    const read = (): void => {
      void readOwnData(device).then((data) => {
        if (!isLeft) setOwn({ ...data, settings });
      });
    };
    read();
    const stop = device.subscribe(read);
    return () => {
      isLeft = true;
      stop();
    };
  }, [device, settings]);
  return own;
}
