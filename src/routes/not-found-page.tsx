import type { RouteObject } from 'react-router';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { NotFound } from '#src/components/states/not-found.tsx';
import { type Nothing, nothingWords } from '#src/components/states/nothing-words.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { t } from '#src/messages/messages.ts';
import { usePageArrival } from './shell/page-arrival.ts';
import type { PageHandle } from './shell/page-handle.ts';

type NothingHereProps = {
  readonly what: Nothing;
  readonly name?: string;
  /** When it was dropped. */
  readonly day?: string;
};

/** The page for an address that leads nowhere, or to a removed story. */
export function NothingHere({ what, ...known }: NothingHereProps) {
  usePageArrival(t(nothingWords[what].title));
  return (
    <PageFrame>
      <NotFound what={what} {...known} />
    </PageFrame>
  );
}

/**
 * A static host may send the page with status 200, so its head asks search engines to ignore it.
 */
export const nothingHead = (what: Nothing): PageHead => ({
  title: t(nothingWords[what].title),
  noIndex: true,
  about: { kind: 'page' },
});

/** The page of every address without a route. */
export const route = () =>
  ({
    loader: () => null,
    handle: { head: () => nothingHead('page') } satisfies PageHandle,
    element: <NothingHere what="page" />,
  }) satisfies RouteObject;
