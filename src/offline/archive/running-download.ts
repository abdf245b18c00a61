import type { ArchiveChoice } from './archive-parts.ts';
import { type DownloadEnd, downloadArchive } from './download-archive.ts';
import type { ArchiveProgress } from './load-parts.ts';

/** The download of this tab, while it runs and until the next one. */
export type TabDownload = {
  readonly isRunning: boolean;
  /** Undefined until it is known what there is to load. */
  readonly progress?: ArchiveProgress | undefined;
  readonly end?: DownloadEnd | undefined;
};

let download: TabDownload = { isRunning: false };
let stopping = new AbortController();
const listeners = new Set<() => void>();

function tell(now: TabDownload): void {
  download = now;
  for (const listener of listeners) listener();
}

export const currentDownload = (): TabDownload => download;

/** Calls back whenever `currentDownload` has changed; returns how to end that. */
export function watchDownload(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Loads the archive while the reader goes on to other pages. Never rejects. */
export async function startDownload(folder: string, choice: ArchiveChoice): Promise<void> {
  if (download.isRunning) return;
  stopping = new AbortController();
  const { signal } = stopping;
  tell({ isRunning: true });
  const onProgress = (progress: ArchiveProgress): void => tell({ isRunning: true, progress });
  const end = await downloadArchive({ folder, choice, signal, onProgress });
  tell({ isRunning: false, end });
}

export const stopDownload = (): void => stopping.abort();

/** Forgets how the last download ended, unless one is running. */
export function forgetDownload(): void {
  if (!download.isRunning) tell({ isRunning: false });
}
