import { useRevalidator, useRouteError } from 'react-router';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { Fault } from './shell/fault.tsx';
import { usePageArrival } from './shell/page-arrival.ts';

/** Replaces a page that could not be shown; the masthead and the navigation stay. */
export function PageError() {
  const error = useRouteError();
  const { revalidate } = useRevalidator();
  usePageArrival('This page could not be shown');
  return (
    <PageFrame>
      <Fault level={1} error={error} what="this page" onRetry={() => void revalidate()} />
    </PageFrame>
  );
}
