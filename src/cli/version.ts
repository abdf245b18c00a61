import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const packageSchema = z.object({ version: z.string() });

/** The version in package.json. */
export const corantoVersion = (): string =>
  packageSchema.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')),
  ).version;
