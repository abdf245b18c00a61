import { type RouteObject, useLoaderData } from 'react-router';
import { ForeignText } from '#src/components/foreign-text.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { OwnPieces } from '#src/components/publisher/own-pieces.tsx';
import type { OwnPage } from '#src/content/publisher/own-page-file.ts';
import { ownPageNames } from '#src/content/publisher/publisher-parts.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { manifestQuery } from '#src/queries/bundle-queries.ts';
import { ownPageQuery } from '#src/queries/own-page-query.ts';
import { ownPageFile } from '#src/url/own-pages.ts';
import { ownPagePath } from '#src/url/paths.ts';
import type { App } from '../app.ts';
import { NothingHere, nothingHead } from '../not-found-page.tsx';
import { usePageArrival } from '../shell/page-arrival.ts';
import type { PageHandle } from '../shell/page-handle.ts';
import { useFocusOnFragment } from '../shell/use-focus-on-fragment.ts';
import { orMissing } from '../stories/load-address.ts';

type OwnPageData = { readonly page: OwnPage | undefined };

/** A page that the publisher wrote; all addresses that are no other page's come here. */
export const route = ({ client, read }: App) =>
  ({
    loader: async ({ params }): Promise<OwnPageData> => {
      const name = params['own'] ?? '';
      const { site } = await client.ensureQueryData(manifestQuery(read));
      // So that an address without a page asks for no file.
      if (!ownPageNames(site).includes(name)) return { page: undefined };
      const found = await orMissing(client.fetchQuery(ownPageQuery(read, ownPageFile(name))));
      return { page: found?.page };
    },
    handle: { head: ownHead } satisfies PageHandle,
    Component: OwnPageRoute,
  }) satisfies RouteObject;

function ownHead({ page }: OwnPageData): PageHead {
  if (!page) return nothingHead('page');
  const { title, description, name } = page;
  return { title, description, path: ownPagePath(name), about: { kind: 'page' } };
}

function OwnPageRoute() {
  const { page } = useLoaderData<OwnPageData>();
  return page ? <OwnPageView key={page.name} page={page} /> : <NothingHere what="page" />;
}

function OwnPageView({ page: { title, pieces } }: { readonly page: OwnPage }) {
  usePageArrival(title);
  useFocusOnFragment();
  return (
    <PageFrame>
      <PageHeading>
        <ForeignText>{title}</ForeignText>
      </PageHeading>
      <OwnPieces of={pieces} />
    </PageFrame>
  );
}
