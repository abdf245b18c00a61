import { useRevalidator, useRouteError } from 'react-router';
import { Fault } from './fault.tsx';

/** Stands alone when not even the list of the site's parts could be had. */
export function SiteError() {
  const { revalidate } = useRevalidator();
  return (
    <main>
      <Fault level={1} error={useRouteError()} what="the news" onRetry={() => void revalidate()} />
    </main>
  );
}
