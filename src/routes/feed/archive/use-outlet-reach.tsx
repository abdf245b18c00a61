import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { OutletReach } from '#src/components/filters/panel/outlet-reach.tsx';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { type Filter, needsReports } from '#src/content/order/filter.ts';
import type { FilterIndex } from '#src/content/order/filter-index.ts';
import { useApp } from '../../app-context.ts';
import { MissingPart } from '../../shell/missing-part.tsx';
import type { Archive } from './archive.ts';
import { reportsQuery } from './reports-query.ts';

/**
 * Where the filter's outlets report, and the index by which to count them: the outlets of all
 * reports are loaded when the reader first asks for outlets anywhere in the coverage. It begins
 * with what the filter asks for. No index without an archive.
 */
export function useOutletReach(
  { files }: Manifest,
  archive: Archive | undefined,
  filter: Filter,
): { reach: OutletReach; index: FilterIndex | undefined } {
  const known = archive?.index;
  const [chosen, onChange] = useState<boolean>();
  const anywhere = chosen ?? needsReports(filter);
  const loading = useQuery({ ...reportsQuery(useApp(), files), enabled: anywhere });
  const reports = known?.reports ?? (anywhere ? loading.data : undefined);
  const index = useMemo(() => known && { ...known, ...(reports && { reports }) }, [known, reports]);
  const waiting = anywhere && !(known && reports) && <MissingPart {...loading} />;
  return { index, reach: { anywhere, onChange, waiting: waiting || undefined } };
}
