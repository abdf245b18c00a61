import { queryOptions } from '@tanstack/react-query';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { OutletFigures } from '#src/content/bundle/outlet-measures.ts';
import { countHeat, type HeatCalendar } from '#src/evidence/over-time/heat-calendar.ts';
import { frontQuery } from '#src/queries/bundle-queries.ts';
import { columnsQuery } from '#src/queries/columns-query.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { figuresQuery } from '#src/queries/figures-query.ts';
import { outletsQuery, topicsQuery } from '#src/queries/list-queries.ts';
import { type RankedStory, rankFront } from '#src/story-list/about/ranked-front.ts';
import type { App } from './app.ts';

/*
 * Parts of pages that can be read without them. A loader starts these queries and waits `briefly`;
 * the page watches them, and says in their place what is missing. The files below them are tried
 * again by queries of their own, so these are not.
 */
const once = { staleTime: Number.POSITIVE_INFINITY, retry: false } as const;

/** The figures of an outlet, by its domain; null if the file does not have it. */
export const outletFiguresQuery = ({ client, read }: App, { files }: Manifest, domain: string) =>
  queryOptions({
    ...once,
    queryKey: ['outlet-figures', files.outlets, domain],
    queryFn: async (): Promise<OutletFigures | null> => {
      const { outlets, figures } = await client.ensureQueryData(outletsQuery(read, files.outlets));
      const measured = await client.ensureQueryData(figuresQuery(read, figures));
      return measured.figures[outlets.findIndex((outlet) => outlet.domain === domain)] ?? null;
    },
  });

/** The stories of the front page with their ranking. */
export const frontRankingQuery = ({ client, read }: App, { files }: Manifest) =>
  queryOptions({
    ...once,
    queryKey: ['front-ranking', files.front],
    queryFn: (): Promise<readonly RankedStory[]> =>
      loadCurrent(client, read, async ({ files }) => {
        const { cards } = await client.ensureQueryData(frontQuery(read, files.front));
        return rankFront(cards);
      }),
  });

/** The stories of each topic by month. */
export const heatQuery = ({ client, read }: App, { files }: Manifest) =>
  queryOptions({
    ...once,
    queryKey: ['heat', files.columns, files.topics],
    queryFn: async (): Promise<HeatCalendar> => {
      const columns = await client.ensureQueryData(columnsQuery(read, files.columns));
      const { topics } = await client.ensureQueryData(topicsQuery(read, files.topics));
      return countHeat(columns, topics);
    },
  });
