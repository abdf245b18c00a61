import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { readSite } from '#src/compile/site/read-site.ts';

const PACKAGE = join(import.meta.dirname, '../../../package.json');
const packageSchema = z.object({ version: z.string() });

/**
 * The header `User-Agent` of the import (RFC 9110, 10.1.5): program, version, and the address of the
 * site for which it fetches, if site.yaml in the folder names one.
 */
export async function agentName(data: string): Promise<string> {
  const { version } = packageSchema.parse(JSON.parse(readFileSync(PACKAGE, 'utf8')));
  const { site } = await readSite(data);
  return `Coranto/${version}${site.address === undefined ? '' : ` (+${site.address})`}`;
}
