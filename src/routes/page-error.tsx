import { useRevalidator, useRouteError } from 'react-router';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { errorWords } from '#src/components/states/error-words.ts';
import { t } from '#src/messages/messages.ts';
import { Fault, kindOf } from './shell/fault.tsx';
import { usePageArrival } from './shell/page-arrival.ts';

/** Replaces a page that could not be shown; the masthead and the navigation stay. */
export function PageError() {
  const error = useRouteError();
  const { revalidate } = useRevalidator();
  usePageArrival(t(errorWords(kindOf(error)).title));
  return (
    <PageFrame>
      <Fault level={1} error={error} what="page" onRetry={() => void revalidate()} />
    </PageFrame>
  );
}
