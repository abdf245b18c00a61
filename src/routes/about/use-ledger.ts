import { useQuery } from '@tanstack/react-query';
import { useNavigationType } from 'react-router';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { ledgerQuery } from '#src/queries/about-queries.ts';
import { wholeLedger } from '#src/story-list/about/whole-ledger.ts';
import { useApp } from '../app-context.ts';
import { useFirstMove } from '../feed/use-first-move.ts';

/**
 * The ledger, which may be long: loaded at the reader's first move, or at once after navigation;
 * `wanted` from then on.
 */
export function useLedger({ files }: Manifest) {
  const moved = useFirstMove();
  const wanted = useNavigationType() !== 'POP' || moved;
  const { data, error, refetch } = useQuery({
    ...ledgerQuery(useApp().read, files.ledger),
    enabled: wanted,
    select: wholeLedger,
  });
  return { ledger: data, error, refetch, wanted };
}
