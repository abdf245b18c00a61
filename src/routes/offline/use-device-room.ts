import { useEffect, useState } from 'react';

/** What the browser says of this site's storage, in bytes; undefined where it says nothing. */
export type DeviceRoom = {
  readonly free: number | undefined;
  readonly used: number | undefined;
  /** Whether it deletes nothing of the site by itself. */
  readonly isSafe: boolean;
};

const unknown: DeviceRoom = { free: undefined, used: undefined, isSafe: false };

/** The room, asked for again when `moment` changes. */
export function useDeviceRoom(moment: unknown): DeviceRoom {
  const [room, setRoom] = useState(unknown);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is used changes with the moment.
  useEffect(() => {
    let isCurrent = true;
    void readRoom().then((now) => {
      if (isCurrent) setRoom(now);
    });
    return () => {
      isCurrent = false;
    };
  }, [moment]);
  return room;
}

async function readRoom(): Promise<DeviceRoom> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    const isSafe = await navigator.storage.persisted();
    if (quota === undefined || usage === undefined) return { ...unknown, isSafe };
    return { free: Math.max(quota - usage, 0), used: usage, isSafe };
  } catch {
    // Without https, or denied.
    return unknown;
  }
}
