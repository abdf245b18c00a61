import { useQuery } from '@tanstack/react-query';
import { useNavigationType } from 'react-router';
import { Ledger } from '#src/components/about/ledger.tsx';
import { LedgerCounts } from '#src/components/about/ledger-counts.tsx';
import { ErrorPanel } from '#src/components/states/error-panel.tsx';
import { Loading } from '#src/components/states/loading.tsx';
import type { Manifest } from '#src/content/bundle.ts';
import { ledgerQuery } from '#src/queries/ledger-query.ts';
import { useApp } from './app-context.ts';
import { useFirstMove } from './feed/use-first-move.ts';
import { faultOf } from './shell/load-fault.ts';

/** The ledger: its counts at once, the files themselves at the reader's first move, for there may be very many. */
export function LedgerSection({ manifest }: { readonly manifest: Manifest }) {
  const moved = useFirstMove();
  const wanted = useNavigationType() !== 'POP' || moved;
  const { data, error, refetch } = useQuery({ ...ledgerQuery(useApp().read, manifest.files.ledger), enabled: wanted });
  if (data) return <Ledger ledger={data} />;
  return (
    <>
      <LedgerCounts counts={manifest.counts} />
      {error ? (
        <ErrorPanel kind={faultOf(error)} what="the ledger" onRetry={() => void refetch()} onReload={() => location.reload()} />
      ) : null}
      {wanted && !error ? <Loading what="the ledger" /> : null}
      <noscript>
        <p>The list of the files, which can be searched, needs JavaScript.</p>
      </noscript>
    </>
  );
}
