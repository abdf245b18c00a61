import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { useApp } from '../../app-context.ts';
import { useFirstMove } from '../use-first-move.ts';
import type { Archive } from './archive.ts';
import { archiveQuery } from './archive-query.ts';

export type ArchiveState = {
  readonly archive: Archive | undefined;
  readonly error: Error | null;
  retry(): void;
};

/**
 * The archive, loaded at once if a query needs it, otherwise at the reader's first move: a first
 * view needs neither it nor the code of useQuery, which is loaded with it.
 */
export function useArchive(manifest: Manifest, atOnce: boolean): ArchiveState {
  const app = useApp();
  const client = useQueryClient();
  const wanted = useFirstMove() || atOnce;
  const { columns } = manifest.files;
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState<Error | null>(null);
  const [, render] = useState<Archive>();
  const archive = client.getQueryData(archiveQuery(app, manifest).queryKey);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt, or another edition of the archive, is a load of its own.
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    setFailed(null);
    client.fetchQuery(archiveQuery(app, manifest)).then(
      (loaded) => left || render(loaded),
      (error: Error) => left || setFailed(error),
    );
    return () => {
      left = true;
    };
  }, [wanted, attempt, columns]);

  return { archive, error: failed, retry: () => setAttempt(attempt + 1) };
}
