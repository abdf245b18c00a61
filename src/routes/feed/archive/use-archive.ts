import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useRevalidator } from 'react-router';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { otherEdition } from '#src/queries/current-file.ts';
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
 * view needs neither it nor the code of useQuery, which is loaded with it. `withReports` is as in
 * `archiveQuery`; an archive that has them serves every list. If it does not come but another
 * edition's can be read, the page is made of that one.
 */
export function useArchive(
  manifest: Manifest,
  atOnce: boolean,
  withReports: boolean,
): ArchiveState {
  const app = useApp();
  const client = useQueryClient();
  const { revalidate } = useRevalidator();
  const wanted = useFirstMove() || atOnce;
  const { columns } = manifest.files;
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState<Error | null>(null);
  const [, render] = useState<Archive>();
  const known = (reports: boolean) =>
    client.getQueryData(archiveQuery(app, manifest, reports).queryKey);
  const archive = known(withReports) ?? known(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt, or another edition of the archive, is a load of its own.
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    setFailed(null);
    client.fetchQuery(archiveQuery(app, manifest, withReports)).then(
      (loaded) => left || render(loaded),
      async (error: Error) => {
        const other = await otherEdition(client, app.read, manifest);
        if (left) return;
        if (other) void revalidate();
        else setFailed(error);
      },
    );
    return () => {
      left = true;
    };
  }, [wanted, attempt, columns, withReports]);

  return { archive, error: failed, retry: () => setAttempt(attempt + 1) };
}
