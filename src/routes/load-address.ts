import type { AddressFile } from '#src/content/address-file.ts';
import { addressQuery } from '#src/queries/address-query.ts';
import { LoadError } from '#src/queries/load-error.ts';
import { addressFile } from '#src/url/address-file.ts';
import type { App } from './app.ts';

/** What stands at a story's address; undefined when nothing does. Rejects with a LoadError when that cannot be told. */
export const loadAddress = ({ client, read }: App, slug: string): Promise<AddressFile | undefined> =>
  orMissing(client.fetchQuery(addressQuery(read, addressFile(slug))));

/** The same, but undefined for a file that the host does not have. */
export async function orMissing<T>(file: Promise<T>): Promise<T | undefined> {
  try {
    return await file;
  } catch (error) {
    if (error instanceof LoadError && error.kind === 'missing') return undefined;
    throw error;
  }
}
