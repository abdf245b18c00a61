import type { AddressFile } from '#src/content/bundle/story-file.ts';
import { addressQuery } from '#src/queries/address-query.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { LoadError } from '#src/queries/load-error.ts';
import { addressFile } from '#src/url/story-file-path.ts';
import type { App } from '../app.ts';
import { isLinked } from './linked-address.ts';

/**
 * What is at a story's address; undefined when nothing is. Rejects with a LoadError when that
 * cannot be told, and when a link of this site leads to the story and its file is missing all the
 * same: the manifest is then asked for again, in case the site was published anew.
 */
export async function loadAddress(
  { client, read }: App,
  slug: string,
): Promise<AddressFile | undefined> {
  const file = addressFile(slug);
  const load = async (): Promise<AddressFile> => {
    const found = await client.fetchQuery(addressQuery(read, file));
    // A host that mixes up its files can send another story's.
    if (found.became === 'story' && found.story.slug !== slug)
      throw new LoadError({ kind: 'damaged', file, detail: 'another story came in its place' });
    return found;
  };
  const found = await orMissing(load());
  return found ?? (isLinked(client, slug) ? loadCurrent(client, read, load) : undefined);
}

/** The same, but undefined for a file that the host does not have. */
export async function orMissing<T>(file: Promise<T>): Promise<T | undefined> {
  try {
    return await file;
  } catch (error) {
    if (error instanceof LoadError && error.kind === 'missing') return undefined;
    throw error;
  }
}
