import * as z from 'zod/mini';
import { format } from './bundle.ts';

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** Checked in one loop, like columns: a schema for each number takes ten times as long. */
const areLists = (value: unknown): value is number[][] =>
  Array.isArray(value) && value.every((list) => Array.isArray(list) && list.every(isCount));

export const storyLists = z.custom<number[][]>(areLists);

/**
 * For each outlet number: the numbers of other outlets' stories that have it in their coverage,
 * ascending.
 */
export const appearanceFileSchema = z.object({ format, stories: storyLists });
