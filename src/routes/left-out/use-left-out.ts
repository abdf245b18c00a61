import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { storyIdsQuery } from '#src/queries/story-ids-query.ts';
import type { LeavesOut, ListLeftOut, StoriesLeftOut } from '#src/story-list/stories-left-out.ts';
import { useApp } from '../app-context.ts';
import type { Archive } from '../feed/archive/archive.ts';
import type { ListHere } from './use-made-list.ts';

type Found = { readonly by: StoriesLeftOut; readonly of: LeavesOut; readonly in: Archive };

/**
 * The stories of an archive that a list leaves out; `isComing` until that is known. If their file
 * does not arrive, the list has every story. `standing` is the number of stories that the page has
 * already.
 */
export function useLeftOut(
  { files }: Pick<Manifest, 'files'>,
  archive: Archive | undefined,
  list: ListHere,
  standing: number,
): { readonly isComing: boolean; readonly leftOut: ListLeftOut | undefined } {
  const { read } = useApp();
  const client = useQueryClient();
  const { leavesOut, opened, isLate } = list;
  const [found, setFound] = useState<Found>();
  const [failed, setFailed] = useState<LeavesOut>();

  useEffect(() => {
    if (!archive || !leavesOut) return;
    let left = false;
    const find = async (): Promise<void> => {
      const { ids } = await client.ensureQueryData(storyIdsQuery(read, files.ids));
      const by = await leavesOut.numbers({ ...archive, ids });
      if (!left) setFound({ by, of: leavesOut, in: archive });
    };
    find().catch(() => left || setFailed(leavesOut));
    return () => {
      left = true;
    };
  }, [archive, leavesOut, client, read, files.ids]);

  const by = found && found.of === leavesOut && found.in === archive ? found.by : undefined;
  const leftOut = useMemo(
    () => by && { by, opened, standing: isLate ? standing : 0 },
    [by, opened, isLate, standing],
  );
  const isFinding = leavesOut !== undefined && !leftOut && failed !== leavesOut;
  return { isComing: list.isComing || isFinding, leftOut };
}
