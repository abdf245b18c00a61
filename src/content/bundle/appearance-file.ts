import * as z from 'zod/mini';
import { count, format } from './bundle.ts';

/**
 * For each outlet number: the numbers of other outlets' stories that have it in their coverage,
 * ascending.
 */
export const appearanceFileSchema = z.object({ format, stories: z.array(z.array(count)) });
