import { Ledger } from '#src/components/about/ledger.tsx';
import { LedgerCounts } from '#src/components/about/ledger-counts.tsx';
import { Loading } from '#src/components/states/loading.tsx';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { t } from '#src/messages/messages.ts';
import { Fault } from '../shell/fault.tsx';
import { useLedger } from './use-ledger.ts';

/** The ledger: its counts at once, the files once they are needed. */
export function LedgerSection({ manifest }: { readonly manifest: Manifest }) {
  const { ledger, error, refetch, wanted } = useLedger(manifest);
  if (ledger) return <Ledger ledger={ledger} />;
  return (
    <>
      <LedgerCounts counts={manifest.counts} />
      {error ? <Fault error={error} onRetry={() => void refetch()} /> : null}
      {wanted && !error ? <Loading /> : null}
      <noscript>
        <p>{t('about.filesNeedScripts')}</p>
      </noscript>
    </>
  );
}
