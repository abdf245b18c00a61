import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { FollowLinks } from '#src/components/follow/follow-links.tsx';
import { ForeignText } from '#src/components/foreign-text.tsx';
import { OutletLists } from '#src/components/outlets/outlet-lists.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import type { Card, Manifest } from '#src/content/bundle.ts';
import { type FeedQuery, noFilter } from '#src/content/filter.ts';
import type { OutletEntry } from '#src/content/list-files.ts';
import { appearancesQuery } from '#src/queries/appearances-query.ts';
import { feedHref, feedSearch } from '#src/url/feed-href.ts';
import { furtherPath, outletPath } from '#src/url/paths.ts';
import { useApp } from './app-context.ts';
import type { Archive } from './archive.ts';
import { FeedView } from './feed/feed-view.tsx';
import { useFirstMove } from './feed/use-first-move.ts';
import { usePageArrival } from './shell/page-arrival.ts';

/** Which of its stories a reader sees: those it leads, or those of others in whose coverage it stands. */
export type OutletList = 'leads' | 'appearances';

/** Set to `coverage`, the page lists the stories of others. */
export const LIST_PARAM = 'in';

export type OutletPageProps = {
  readonly manifest: Manifest;
  readonly outlet: OutletEntry;
  readonly list: OutletList;
  readonly query: FeedQuery;
  /** The first stories of the list, where they came with the page. */
  readonly front: readonly Card[] | undefined;
};

/** The page of an outlet that this archive has. */
export function OutletPage({ manifest, outlet, list, query, front }: OutletPageProps) {
  const file = manifest.files.appearances;
  const moved = useFirstMove();
  const enabled = list === 'appearances' && (front === undefined || moved);
  const { data: appearances } = useQuery({ ...appearancesQuery(useApp().read, file), enabled });
  const among = useMemo(() => {
    if (list === 'leads') return undefined;
    return ({ index }: Archive) => {
      const numbers = appearances?.stories[index.outlets.get(outlet.domain) ?? -1];
      return numbers && Int32Array.from(numbers);
    };
  }, [list, appearances, outlet.domain]);
  const page = outletPath(outlet.domain);
  usePageArrival(outlet.name);
  return (
    <FeedView
      manifest={manifest}
      query={query}
      front={front}
      total={list === 'leads' ? outlet.stories : outlet.appearances}
      older={furtherPath(page, 2)}
      among={among}
      hrefOf={({ sort, byDay }) => `${page}${withList(feedSearch({ filter: noFilter, sort, byDay }), list)}`}
      heading={
        <>
          <PageHeading
            note={
              <>
                {outlet.domain}.{' '}
                {outlet.stories > 0 ? (
                  <span data-needs-script="">
                    <Link to={feedHref({ ...query, filter: { ...noFilter, outlets: [outlet.domain] } })}>
                      Narrow its stories in the feed
                    </Link>
                    .{' '}
                  </span>
                ) : null}
                {outlet.stories > 0 && !manifest.preview ? (
                  <>
                    Follow them by <FollowLinks page={page} />.
                  </>
                ) : null}
              </>
            }
          >
            <ForeignText>{outlet.name}</ForeignText>
          </PageHeading>
          <OutletLists
            leads={{ stories: outlet.stories, href: page }}
            appearances={{
              stories: outlet.appearances,
              href: outlet.stories > 0 ? `${page}${withList('', 'appearances')}` : page,
            }}
            current={list}
          />
        </>
      }
    />
  );
}

function withList(search: string, list: OutletList): string {
  const params = new URLSearchParams(search);
  if (list === 'appearances') params.set(LIST_PARAM, 'coverage');
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
