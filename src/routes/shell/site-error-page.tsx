import { useRevalidator, useRouteError } from 'react-router';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { Fault } from './fault.tsx';

/** The whole page if the manifest cannot be loaded. */
export function SiteError() {
  const { revalidate } = useRevalidator();
  return (
    <PageFrame>
      <Fault level={1} error={useRouteError()} what="page" onRetry={() => void revalidate()} />
    </PageFrame>
  );
}
