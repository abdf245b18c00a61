import type { RouteObject } from 'react-router';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { NotFound } from '#src/components/states/not-found.tsx';
import { useNoIndex } from './shell/no-index.ts';
import { usePageArrival } from './shell/page-arrival.ts';

const titles = { page: 'No such page', story: 'No such story', removed: 'Taken down' } as const;

type NothingHereProps = { readonly what: keyof typeof titles; readonly name?: string };

/** The page for an address that leads nowhere, or to what is no longer shown. */
export function NothingHere({ what, name }: NothingHereProps) {
  usePageArrival(titles[what]);
  useNoIndex();
  return (
    <PageFrame>
      <NotFound what={what} {...(name === undefined ? {} : { name })} />
    </PageFrame>
  );
}

export const notFoundRoute = { element: <NothingHere what="page" /> } satisfies RouteObject;
