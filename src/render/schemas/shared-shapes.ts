import * as z from 'zod/mini';
import {
  counts as archiveCounts,
  texts as archiveTexts,
} from '#src/content/archive/archive-list.ts';
import { storyLists } from '#src/content/bundle/appearance-file.ts';
import {
  cardSchema,
  day,
  fileName,
  instant,
  linkSchema,
  outletSchema,
  storylineEntrySchema,
  topicEntrySchema,
} from '#src/content/bundle/bundle.ts';
import { column, columnOfLists } from '#src/content/bundle/column-file.ts';
import { storySchema } from '#src/content/bundle/story-file.ts';
import { columns } from '#src/content/packs/pack-file.ts';
import { imageSchema } from '#src/content/pictures/image.ts';
import { counts, texts } from '#src/content/search/search-shapes.ts';

/** Shapes that several files or fields share: a schema has each once, under its `id`. */
export const sharedShapes = z.registry<{ id: string; description?: string }>();
sharedShapes
  .add(cardSchema, { id: 'card', description: 'What a list shows of a story.' })
  .add(storySchema, { id: 'story', description: 'A whole story: its card, links and coverage.' })
  .add(outletSchema, { id: 'outlet', description: 'Who publishes; its key is the domain.' })
  .add(linkSchema, { id: 'link', description: 'A foreign address, and its ASCII host.' })
  .add(imageSchema, { id: 'image', description: 'A picture at its own site, or kept by this one.' })
  .add(topicEntrySchema, { id: 'topic', description: 'A topic of the archive.' })
  .add(storylineEntrySchema, { id: 'storyline', description: 'A storyline in a list of them.' })
  .add(day, { id: 'day', description: 'A day in the site’s time zone.' })
  .add(instant, { id: 'instant', description: 'A moment, UTC, to the second.' })
  .add(fileName, {
    id: 'file',
    description: 'The path of a file, below the folder of the bundle.',
  });

type Schema = z.core.JSONSchema.BaseSchema;
const whole: Schema = { type: 'integer' };
const count: Schema = { type: 'integer', minimum: 0 };
const text: Schema = { type: 'string' };
const listOf = (items: Schema): Schema => ({ type: 'array', items });

/** What the checks that run in one loop over a long list ask, in the words of JSON Schema. */
export const loops: ReadonlyMap<unknown, Schema> = new Map<unknown, Schema>([
  [column, listOf(whole)],
  [columnOfLists, listOf(listOf(whole))],
  [storyLists, listOf(listOf(count))],
  [counts, listOf(count)],
  [archiveCounts, listOf(count)],
  [texts, listOf(text)],
  [archiveTexts, listOf(text)],
  [columns, { type: 'object', additionalProperties: { type: 'array' } }],
]);
