import { lazy, Suspense } from 'react';
import { useRevalidator, useRouteError } from 'react-router';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { errorWords } from '#src/components/states/error-words.ts';
import { t } from '#src/messages/messages.ts';
import { lazyPage } from './lazy-page.ts';
import { partRooms } from './page-rooms.ts';
import { Fault, kindOf } from './shell/fault.tsx';
import { usePageArrival } from './shell/page-arrival.ts';

/** What can be read without the network. If its code is not here either, nothing can. */
const KeptHere = lazy(() =>
  lazyPage(() => import('./device/stories-kept-here.tsx'), partRooms.network).then(
    ({ KeptHere: list }) => ({ default: list }),
    () => ({ default: () => null }),
  ),
);

/** Replaces a page that could not be shown; the masthead and the navigation stay. */
export function PageError() {
  const error = useRouteError();
  const { revalidate } = useRevalidator();
  const kind = kindOf(error);
  usePageArrival(t(errorWords(kind).title));
  return (
    <PageFrame>
      <Fault level={1} error={error} what="page" onRetry={() => void revalidate()} />
      {kind === 'offline' || kind === 'network' ? (
        <Suspense>
          <KeptHere />
        </Suspense>
      ) : null}
    </PageFrame>
  );
}
