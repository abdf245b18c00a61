import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as z from 'zod/mini';
import { appearanceFileSchema } from '#src/content/bundle/appearance-file.ts';
import {
  CARDS_PER_FILE,
  type Card,
  cardFileSchema,
  type TopicEntry,
} from '#src/content/bundle/bundle.ts';
import { columnFileSchema } from '#src/content/bundle/column-file.ts';
import { type Columns, decodeColumns } from '#src/content/bundle/columns.ts';
import {
  type OutletEntry,
  outletFileSchema,
  topicFileSchema,
} from '#src/content/bundle/list-files.ts';
import { type Manifest, manifestSchema } from '#src/content/bundle/manifest.ts';
import { figureFileSchema, type OutletFigures } from '#src/content/bundle/outlet-measures.ts';
import { addressFileSchema, type Story } from '#src/content/bundle/story-file.ts';
import {
  type MovedStoryline,
  type StorylinePage,
  storylinePagesSchema,
} from '#src/content/bundle/storyline-file.ts';
import type { PublisherFile } from '#src/content/publisher/publisher-file.ts';
import { learnZone } from '#src/content/time/zone-offsets.ts';
import { MANIFEST_FILE } from '#src/url/paths.ts';
import { addressFile } from '#src/url/story-file-path.ts';
import { STORYLINE_PAGES } from '#src/url/storyline-files.ts';
import { openGathered, type ReadGathered } from './files/gathered-files.ts';
import { openPublisher } from './hosting/open-publisher.ts';
import { type Memory, openMemory } from './open-memory.ts';

/**
 * A finished bundle on disk, for the steps that make files of it. Numbers are indexes of the
 * columns.
 */
export type OpenBundle = {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly topics: readonly TopicEntry[];
  readonly outlets: readonly OutletEntry[];
  /** By outlet number: the numbers of other outlets' stories that have it in their coverage. */
  readonly appearances: readonly (readonly number[])[];
  /** By outlet number. */
  readonly figures: readonly OutletFigures[];
  readonly columns: Columns;
  readonly storylines: readonly StorylinePage[];
  readonly memory: Memory;
  /** What the publisher tells hosts and crawlers. */
  readonly publisher: Omit<PublisherFile, 'format'>;
  /** Former slugs of topics, and their present ones. */
  readonly movedTopics: readonly { readonly from: string; readonly to: string }[];
  readonly movedLines: readonly MovedStoryline[];
  /**
   * Reads any file of the bundle. Rejects with the disk's error, or with zod's if its shape is
   * wrong.
   */
  readonly read: <T>(file: string, schema: z.ZodMiniType<T>) => Promise<T>;
  /** The card of a story; its file is read once. */
  readonly card: (number: number) => Promise<Card>;
  /** The story at a slug; reads its file each time. Rejects if the slug is not a story's. */
  readonly story: (slug: string) => Promise<Story>;
};

/**
 * Opens the bundle in a folder, some of whose files may be gathered elsewhere. Rejects if a file is
 * missing or has another shape.
 */
export async function openBundle(
  folder: string,
  gathered: ReadGathered = openGathered(undefined),
): Promise<OpenBundle> {
  const read: OpenBundle['read'] = async (file, schema) =>
    schema.parse(JSON.parse(gathered(file) ?? (await readFile(join(folder, file), 'utf8'))));
  const manifest = await read(MANIFEST_FILE, manifestSchema);
  learnZone(manifest.site);
  const { files } = manifest;
  const [
    { topics, moved: movedTopics = [] },
    { outlets, figures: figureFile },
    { stories: appearances },
    columnFile,
    { pages: storylines, moved: movedLines = [] },
  ] = await Promise.all([
    read(files.topics, topicFileSchema),
    read(files.outlets, outletFileSchema),
    read(files.appearances, appearanceFileSchema),
    read(files.columns, columnFileSchema),
    read(STORYLINE_PAGES, storylinePagesSchema),
  ]);
  const { figures } = await read(figureFile, figureFileSchema);
  const columns = decodeColumns(columnFile);
  const cardFiles = new Map<number, Promise<readonly Card[]>>();
  const cardsOf = (at: number): Promise<readonly Card[]> => {
    const known = cardFiles.get(at);
    if (known) return known;
    const cards = read(columns.cardFiles[at] ?? '', cardFileSchema).then((file) => file.cards);
    cardFiles.set(at, cards);
    return cards;
  };
  return {
    folder,
    manifest,
    topics,
    outlets,
    appearances,
    figures,
    columns,
    storylines,
    memory: await openMemory(manifest, read),
    publisher: await openPublisher(folder),
    movedTopics,
    movedLines,
    read,
    card: async (number) => {
      const card = (await cardsOf(Math.floor(number / CARDS_PER_FILE)))[number % CARDS_PER_FILE];
      if (!card) throw new RangeError(`the bundle has no story number ${number}`);
      return card;
    },
    story: async (slug) => {
      const file = await read(addressFile(slug), addressFileSchema);
      if (file.became !== 'story')
        throw new Error(`${slug} is no story of the bundle, it became ${file.became}`);
      return file.story;
    },
  };
}
