import { readSite } from '#src/compile/site/read-site.ts';
import { ownFiles } from '#src/own/own-files.ts';

/**
 * The header `User-Agent` of the import (RFC 9110, 10.1.5): program, version, and the address of
 * the site for which it fetches, if site.yaml in the folder names one.
 */
export async function agentName(data: string): Promise<string> {
  const { site } = await readSite(data);
  return `Coranto/${ownFiles.version()}${site.address === undefined ? '' : ` (+${site.address})`}`;
}
