import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Manifest } from '#src/content/bundle.ts';
import { useApp } from '../app-context.ts';
import { type Archive, archiveQuery } from '../archive.ts';

export type ArchiveState = { readonly archive: Archive | undefined; readonly error: Error | null; retry(): void };

/** The archive, loaded when a query needs it at once, or else at the reader's first move: a first view does without it. */
export function useArchive(manifest: Manifest, atOnce: boolean): ArchiveState {
  const moved = useFirstMove();
  const { data, error, refetch } = useQuery({ ...archiveQuery(useApp(), manifest), enabled: atOnce || moved });
  return { archive: data, error, retry: () => void refetch() };
}

const moves = ['scroll', 'pointermove', 'pointerdown', 'touchstart', 'keydown'] as const;

/** True from the reader's first sign of life on. */
export function useFirstMove(): boolean {
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const first = (): void => {
      stop.abort();
      setMoved(true);
    };
    for (const move of moves) addEventListener(move, first, { signal: stop.signal, passive: true });
    return () => stop.abort();
  }, []);
  return moved;
}
