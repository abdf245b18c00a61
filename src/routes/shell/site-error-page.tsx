import { useRevalidator, useRouteError } from 'react-router';
import { Fault } from './fault.tsx';

/** The whole page if the manifest cannot be loaded. */
export function SiteError() {
  const { revalidate } = useRevalidator();
  return (
    <main>
      <Fault level={1} error={useRouteError()} what="page" onRetry={() => void revalidate()} />
    </main>
  );
}
