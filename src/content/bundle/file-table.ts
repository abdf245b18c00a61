import type * as z from 'zod/mini';
import {
  addressListSchema,
  archiveListSchema,
  lineFileSchema,
  packListSchema,
  redirectFileSchema,
} from '../archive/archive-list.ts';
import { importedFeedsSchema } from '../feeds/imported-feed.ts';
import { storyIdsFileSchema } from '../ids/story-ids-file.ts';
import { packFileSchema } from '../packs/pack-file.ts';
import { ownPageFileSchema } from '../publisher/own-page-file.ts';
import { publisherFileSchema } from '../publisher/publisher-file.ts';
import {
  searchDatesSchema,
  searchEndingsSchema,
  searchFileSchema,
  searchHeatSchema,
  searchPlacesSchema,
  searchPostingsSchema,
  searchWordsSchema,
} from '../search/search-shapes.ts';
import { appearanceFileSchema } from './appearance-file.ts';
import { ADDRESS_LIST, cardFileSchema } from './bundle.ts';
import { columnFileSchema } from './column-file.ts';
import { frontFileSchema } from './front-file.ts';
import { ledgerFileSchema } from './ledger-file.ts';
import { outletFileSchema, topicFileSchema } from './list-files.ts';
import { manifestSchema } from './manifest.ts';
import { memoryFileSchema } from './memory-file.ts';
import { figureFileSchema } from './outlet-measures.ts';
import { addressFileSchema } from './story-file.ts';
import {
  storylineFileSchema,
  storylineListSchema,
  storylinePagesSchema,
} from './storyline-file.ts';

/** One kind of the bundle's files. */
export type FileKind = {
  /** The whole path below the bundle's folder, or what it begins with before a digest. */
  readonly path: string;
  /**
   * What the name is made of. A file named by its content never changes and is kept for ever; one
   * named by an address (`storyId`), or whose name is fixed, is asked for anew.
   */
  readonly named: 'content' | 'address' | 'fixed';
  readonly schema: z.ZodMiniType;
  /** Only the build of a site reads it: no site has it. */
  readonly onlyInBundle?: true;
};

/**
 * The files of the bundle. Compiler, host rules and server go through this table. A browser takes
 * each shape from its own file, so that no view gets those that it does not read.
 */
export const fileTable = {
  manifest: { path: 'manifest.json', named: 'fixed', schema: manifestSchema },
  cards: { path: 'cards/', named: 'content', schema: cardFileSchema },
  front: { path: 'front-', named: 'content', schema: frontFileSchema },
  columns: { path: 'columns-', named: 'content', schema: columnFileSchema },
  ids: { path: 'ids-', named: 'content', schema: storyIdsFileSchema },
  topics: { path: 'topics-', named: 'content', schema: topicFileSchema },
  outlets: { path: 'outlets-', named: 'content', schema: outletFileSchema },
  figures: { path: 'figures-', named: 'content', schema: figureFileSchema },
  appearances: { path: 'appearances-', named: 'content', schema: appearanceFileSchema },
  ledger: { path: 'ledger-', named: 'content', schema: ledgerFileSchema },
  feeds: { path: 'feeds-', named: 'content', schema: importedFeedsSchema },
  memory: { path: 'memory-', named: 'content', schema: memoryFileSchema },
  search: { path: 'search-', named: 'content', schema: searchFileSchema },
  searchPlaces: { path: 'places-', named: 'content', schema: searchPlacesSchema },
  searchHeat: { path: 'heat-', named: 'content', schema: searchHeatSchema },
  searchDates: { path: 'dates-', named: 'content', schema: searchDatesSchema },
  searchWords: { path: 'words/', named: 'content', schema: searchWordsSchema },
  searchEndings: { path: 'endings/', named: 'content', schema: searchEndingsSchema },
  searchPostings: { path: 'postings/', named: 'content', schema: searchPostingsSchema },
  addresses: { path: ADDRESS_LIST, named: 'fixed', schema: addressListSchema },
  packLists: { path: 'addresses-', named: 'content', schema: packListSchema },
  packs: { path: 'packs/', named: 'content', schema: packFileSchema },
  archive: { path: 'archive-', named: 'content', schema: archiveListSchema },
  redirects: { path: 'redirects-', named: 'content', schema: redirectFileSchema },
  lines: { path: 'lines-', named: 'content', schema: lineFileSchema },
  stories: { path: 'stories/', named: 'address', schema: addressFileSchema, onlyInBundle: true },
  storylines: { path: 'storylines/', named: 'address', schema: storylineFileSchema },
  ownPages: { path: 'pages/', named: 'address', schema: ownPageFileSchema },
  publisher: { path: 'publisher.json', named: 'fixed', schema: publisherFileSchema },
  storylineList: { path: 'storylines/latest.json', named: 'fixed', schema: storylineListSchema },
  storylinePages: {
    path: 'storylines/pages.json',
    named: 'fixed',
    schema: storylinePagesSchema,
    onlyInBundle: true,
  },
} satisfies Readonly<Record<string, FileKind>>;

/** Every kind, for those who treat them alike. */
export const fileKinds: readonly FileKind[] = Object.values(fileTable);

/** Those that sites have. */
export const publishedKinds = fileKinds.filter(({ onlyInBundle }) => !onlyInBundle);

/** The folder of a kind, with its slash, below the bundle's own; empty where that is its folder. */
export const folderOf = ({ path }: FileKind): string => path.slice(0, path.indexOf('/') + 1);

const digests = { content: /^[0-9a-f]{8,64}\.json$/, address: /^[0-9a-f]{4,64}\.json$/ };

/** Whether a path below the bundle's folder is the name of a file of this kind. */
export const isOfKind = ({ path, named }: FileKind, file: string): boolean =>
  named === 'fixed'
    ? file === path
    : file.startsWith(path) && digests[named].test(file.slice(path.length));
