import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ArchiveEndKind } from '#src/components/offline/archive-end.tsx';
import type { ArchiveChoice } from '#src/offline/archive/archive-parts.ts';
import {
  type KeptArchive,
  readKeptArchive,
  removeArchive,
} from '#src/offline/archive/kept-archive.ts';
import {
  currentDownload,
  forgetDownload,
  startDownload,
  stopDownload,
  watchDownload,
} from '#src/offline/archive/running-download.ts';
import { DATA_FOLDER } from '#src/url/paths.ts';

const folder = import.meta.env.BASE_URL + DATA_FOLDER;

type DeviceArchive = {
  /** `absent`: this browser has no place for it. */
  readonly device: 'asked' | 'ready' | 'absent';
  readonly kept?: KeptArchive | undefined;
  /** How a removal or a look at the device ended. */
  readonly end?: ArchiveEndKind | undefined;
};

/** What this device keeps of the archive, and what changes it. */
export function useKeptArchive() {
  const [archive, setArchive] = useState<DeviceArchive>({ device: 'asked' });
  const { isRunning, progress, end } = useSyncExternalStore(
    watchDownload,
    currentDownload,
    currentDownload,
  );
  // Once more after each download.
  useEffect(() => {
    let isCurrent = true;
    if (!isRunning)
      void readDevice().then((now) => {
        if (isCurrent) setArchive((before) => ({ ...now, end: now.end ?? before.end }));
      });
    return () => {
      isCurrent = false;
    };
  }, [isRunning]);
  const load = (choice: ArchiveChoice): void => {
    setArchive(({ end: _, ...before }) => before);
    // Firefox asks its user, who may never answer: nothing waits for it.
    navigator.storage?.persist?.().catch(() => false);
    // What reads the packs, for when the network is lost while this page is open.
    void import('#src/queries/archive/answer-from-archive.ts').catch(() => undefined);
    void startDownload(folder, choice);
  };
  const remove = async (): Promise<void> => {
    const removed = await removeArchive(folder).then(
      (): ArchiveEndKind => 'removed',
      (): ArchiveEndKind => 'denied',
    );
    forgetDownload();
    setArchive({ ...(await readDevice()), end: removed });
  };
  const last = end?.kind === 'whole' ? undefined : end?.kind;
  return {
    ...archive,
    isRunning,
    progress,
    end: isRunning ? undefined : (last ?? archive.end),
    damaged: end?.kind === 'damaged' ? end.files : [],
    load,
    stop: stopDownload,
    remove,
  };
}

async function readDevice(): Promise<DeviceArchive> {
  // Browsers have caches and hashes on https and on this machine only.
  if (!('caches' in globalThis && isSecureContext)) return { device: 'absent' };
  try {
    return { device: 'ready', kept: await readKeptArchive(folder) };
  } catch {
    return { device: 'ready', end: 'denied' };
  }
}
