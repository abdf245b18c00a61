import { useRevalidator, useRouteError } from 'react-router';
import { ErrorPanel } from '#src/components/states/error-panel.tsx';
import { faultOf } from './load-fault.ts';

/** Stands alone when not even the list of the site's parts could be had. */
export function SiteError() {
  const { revalidate } = useRevalidator();
  return (
    <main>
      <ErrorPanel
        level={1}
        kind={faultOf(useRouteError())}
        what="the news"
        onRetry={() => void revalidate()}
        onReload={() => location.reload()}
      />
    </main>
  );
}
