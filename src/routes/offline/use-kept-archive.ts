import { useEffect, useRef, useState } from 'react';
import type { ArchiveEndKind } from '#src/components/offline/archive-end.tsx';
import type { KeptAmount } from '#src/components/offline/archive-progress.tsx';
import type { ArchiveChoice } from '#src/offline/archive/archive-parts.ts';
import { downloadArchive } from '#src/offline/archive/download-archive.ts';
import {
  type KeptArchive,
  readKeptArchive,
  removeArchive,
} from '#src/offline/archive/kept-archive.ts';
import { DATA_FOLDER } from '#src/url/paths.ts';

const folder = import.meta.env.BASE_URL + DATA_FOLDER;

export type DeviceArchive = {
  /** `absent`: this browser has no place for it. */
  readonly device: 'asked' | 'ready' | 'absent';
  readonly kept?: KeptArchive | undefined;
  /** While it is loading. */
  readonly progress?: KeptAmount | undefined;
  readonly end?: ArchiveEndKind | undefined;
  readonly damaged: readonly string[];
};

/** What this device keeps of the archive, and what changes it. */
export function useKeptArchive() {
  const [state, setState] = useState<DeviceArchive>({ device: 'asked', damaged: [] });
  const loading = useRef<AbortController>(undefined);
  useEffect(() => {
    void readState().then(setState);
    return () => loading.current?.abort();
  }, []);
  const load = async (choice: ArchiveChoice): Promise<void> => {
    const stopping = new AbortController();
    loading.current = stopping;
    // Firefox asks its user, who may never answer: nothing waits for it.
    navigator.storage?.persist?.().catch(() => false);
    // What reads the packs, for when the network is lost while this page is open.
    void import('#src/queries/archive/answer-from-archive.ts').catch(() => undefined);
    const { signal } = stopping;
    const onProgress = (progress: KeptAmount): void => {
      setState((before) => ({ ...before, progress, end: undefined, damaged: [] }));
    };
    const end = await downloadArchive({ folder, choice, signal, onProgress });
    const now = await readState();
    setState({
      ...now,
      end: end.kind === 'whole' ? undefined : end.kind,
      damaged: end.kind === 'damaged' ? end.files : [],
    });
  };
  const remove = async (): Promise<void> => {
    const end = await removeArchive(folder).then(
      (): ArchiveEndKind => 'removed',
      (): ArchiveEndKind => 'denied',
    );
    setState({ ...(await readState()), end });
  };
  return { state, load, stop: () => loading.current?.abort(), remove };
}

async function readState(): Promise<DeviceArchive> {
  // Browsers have caches and hashes on https and on this machine only.
  if (!('caches' in globalThis && isSecureContext)) return { device: 'absent', damaged: [] };
  try {
    return { device: 'ready', kept: await readKeptArchive(folder), damaged: [] };
  } catch {
    return { device: 'ready', end: 'denied', damaged: [] };
  }
}
