import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { FollowHere } from '#src/components/following/follow-here.tsx';
import { ForeignText } from '#src/components/foreign-text.tsx';
import { OutletClock } from '#src/components/outlets/outlet-clock.tsx';
import { FiguresBeside, FiguresFolded } from '#src/components/outlets/outlet-figures.tsx';
import { OutletLists } from '#src/components/outlets/outlet-lists.tsx';
import { OutletOwner } from '#src/components/outlets/outlet-owner.tsx';
import { hasPlots, OutletPlots } from '#src/components/outlets/outlet-plots.tsx';
import { OutletRecord } from '#src/components/outlets/outlet-record.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { Link } from '#src/components/page-link.tsx';
import type { Card } from '#src/content/bundle/bundle.ts';
import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { OutletFigures } from '#src/content/bundle/outlet-measures.ts';
import { type FeedQuery, noFilter } from '#src/content/order/filter.ts';
import type { OutletActivity } from '#src/evidence/over-time/outlet-activity.ts';
import { t } from '#src/messages/messages.ts';
import { appearancesQuery } from '#src/queries/appearances-query.ts';
import { listPath } from '#src/story-list/list-path.ts';
import { hasAppearancesList } from '#src/story-list/story-list.ts';
import { feedHref, feedSearch } from '#src/url/feeds/feed-href.ts';
import { outletPath } from '#src/url/paths.ts';
import { useApp } from '../app-context.ts';
import type { Archive } from '../feed/archive/archive.ts';
import { FeedView } from '../feed/feed-view.tsx';
import { useFirstMove } from '../feed/use-first-move.ts';
import { outletFiguresQuery } from '../secondary-queries.ts';
import { MissingPart } from '../shell/missing-part.tsx';
import { usePageArrival } from '../shell/page-arrival.ts';
import { listName } from './list-name.tsx';
import { Subscribe } from './subscribe.tsx';

export type OutletPageProps = {
  readonly manifest: Manifest;
  readonly outlet: OutletEntry;
  /** In a prerendered page known at once. */
  readonly figures: OutletFigures | undefined;
  readonly activity: OutletActivity | undefined;
  /** Which stories are shown: those that it leads, or those of others with it in their coverage. */
  readonly list: 'leads' | 'appearances';
  /** Path of that list. */
  readonly page: string;
  readonly query: FeedQuery;
  /** The first stories of the list, if they came with the page. */
  readonly front: readonly Card[] | undefined;
};

export function OutletPage({
  manifest,
  outlet,
  figures: known,
  activity,
  list,
  page,
  query,
  front,
}: OutletPageProps) {
  const file = manifest.files.appearances;
  const moved = useFirstMove();
  const enabled = list === 'appearances' && (front === undefined || moved);
  const app = useApp();
  const { data: appearances, ...asked } = useQuery({
    ...appearancesQuery(app.read, file),
    enabled,
  });
  const measuring = useQuery({
    ...outletFiguresQuery(app, manifest, outlet.domain),
    enabled: known === undefined,
  });
  const figures = known ?? measuring.data ?? undefined;
  const among = useMemo(() => {
    if (list === 'leads') return undefined;
    return ({ index }: Archive) => {
      const numbers = appearances?.stories[index.outlets.get(outlet.domain) ?? -1];
      return numbers && Int32Array.from(numbers);
    };
  }, [list, appearances, outlet.domain]);
  const measured = { outlet, figures, activity };
  const plots = hasPlots(measured) ? <OutletPlots {...measured} /> : null;
  const own = outletPath(outlet.domain);
  const shown = { of: page === own ? 'outlet' : 'appearances', domain: outlet.domain } as const;
  usePageArrival(listName(shown, { outlet }));
  return (
    <FeedView
      manifest={manifest}
      query={query}
      front={front}
      total={list === 'leads' ? outlet.stories : outlet.appearances}
      older={listPath(shown, 2)}
      among={among}
      density={list === 'appearances' ? 'headlines' : undefined}
      hrefOf={({ sort, byDay }) => `${page}${feedSearch({ filter: noFilter, sort, byDay })}`}
      beside={plots ? <FiguresBeside>{plots}</FiguresBeside> : undefined}
      heading={
        <>
          <PageHeading
            facts
            note={
              <>
                <span>{outlet.domain}</span>{' '}
                {outlet.stories > 0 ? (
                  <span data-needs-script="">
                    <Link
                      to={feedHref({ ...query, filter: { ...noFilter, outlets: [outlet.domain] } })}
                    >
                      {t('lists.filterStories')}
                    </Link>
                  </span>
                ) : null}
                {outlet.stories > 0 && !manifest.preview ? <Subscribe page={own} /> : null}
              </>
            }
          >
            <ForeignText of={outlet}>{outlet.name}</ForeignText>
          </PageHeading>
          <FollowHere
            thing={{ of: 'outlet', key: outlet.domain, name: outlet.name, lang: outlet.lang }}
          />
          {figures ? <OutletRecord figures={figures} /> : <MissingPart {...measuring} />}
          <OutletOwner owner={figures?.owner} />
          <OutletClock outlet={outlet} />
          {plots ? <FiguresFolded>{plots}</FiguresFolded> : null}
          <OutletLists
            leads={{ stories: outlet.stories, href: own }}
            appearances={{
              stories: outlet.appearances,
              href: hasAppearancesList(outlet)
                ? listPath({ of: 'appearances', domain: outlet.domain }, 1)
                : own,
            }}
            current={list}
          />
          {asked.error ? <MissingPart {...asked} /> : null}
        </>
      }
    />
  );
}
