import { queryOptions } from '@tanstack/react-query';
import { CARDS_PER_FILE, type Card, type TopicEntry } from '#src/content/bundle/bundle.ts';
import type { Columns } from '#src/content/bundle/columns.ts';
import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { DietArchive } from '#src/evidence/diet/diet-of-month.ts';
import { cardsQuery } from '#src/queries/bundle-queries.ts';
import { columnsQuery } from '#src/queries/columns-query.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { outletsQuery, topicsQuery } from '#src/queries/list-queries.ts';
import { storyIdsQuery } from '#src/queries/story-ids-query.ts';
import type { App } from '../app.ts';

/** The archive that reading is compared with. */
export type ReadArchive = Pick<DietArchive, 'moved'> & {
  readonly columns: Columns;
  readonly outlets: readonly OutletEntry[];
  readonly topics: readonly TopicEntry[];
  /** Of all stories, in the order of the columns. */
  readonly ids: string;
};

export const readArchiveQuery = ({ client, read }: App, { files }: Manifest) =>
  queryOptions({
    queryKey: ['read-archive', files],
    queryFn: (): Promise<ReadArchive> =>
      loadCurrent(client, read, async ({ files }) => {
        const [columns, { topics, moved = [] }, { outlets }, { ids }] = await Promise.all([
          client.ensureQueryData(columnsQuery(read, files.columns)),
          client.ensureQueryData(topicsQuery(read, files.topics)),
          client.ensureQueryData(outletsQuery(read, files.outlets)),
          client.ensureQueryData(storyIdsQuery(read, files.ids)),
        ]);
        return { columns, topics, outlets, ids, moved: new Map(moved.map((m) => [m.from, m.to])) };
      }),
    staleTime: Number.POSITIVE_INFINITY,
    // The files below it are tried again by queries of their own.
    retry: false,
    // Its parts are compared where they are loaded.
    structuralSharing: false,
  });

/** The cards of some stories, by their numbers. */
export const cardsOfQuery = (
  { client, read }: App,
  cardFiles: readonly string[],
  numbers: readonly number[],
) =>
  queryOptions({
    queryKey: ['cards-of', cardFiles[0], numbers],
    queryFn: async (): Promise<Card[]> => {
      const found = await Promise.all(
        numbers.map(async (number) => {
          const file = cardFiles[Math.floor(number / CARDS_PER_FILE)];
          if (file === undefined) return [];
          const { cards } = await client.ensureQueryData(cardsQuery(read, file));
          return cards[number % CARDS_PER_FILE] ?? [];
        }),
      );
      return found.flat();
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
