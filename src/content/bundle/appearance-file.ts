import * as z from 'zod/mini';
import { count, format } from './bundle.ts';

/**
 * For each outlet number: the numbers of the stories of others in whose coverage it stands,
 * ascending.
 */
export const appearanceFileSchema = z.object({ format, stories: z.array(z.array(count)) });
