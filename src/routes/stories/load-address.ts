import type { AddressFile } from '#src/content/bundle/story-file.ts';
import { addressQuery } from '#src/queries/address-query.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { LoadError } from '#src/queries/fetching/load-error.ts';
import { addressFile } from '#src/url/story-file-path.ts';
import type { App } from '../app.ts';
import type { KeptCopy } from './kept-copies.ts';
import { isLinked } from './linked-address.ts';

/**
 * What is at a story's address; undefined for nothing. If the host does not say, a copy that this
 * device keeps; without one, rejects with a LoadError. Also if a link of this site leads to the
 * story but its file is missing: then the manifest is loaded again, in case the site was published
 * again.
 */
export async function loadAddress(
  app: App,
  slug: string,
): Promise<AddressFile | KeptCopy | undefined> {
  const { client, read } = app;
  const file = addressFile(slug);
  const load = async (): Promise<AddressFile> => {
    const found = await client.fetchQuery(addressQuery(read, file, slug));
    // A host that confuses its files can send another story's.
    if (found.became === 'story' && found.story.slug !== slug)
      throw new LoadError({ kind: 'damaged', file, detail: 'another story came in its place' });
    return found;
  };
  const isNothing = (error: unknown): boolean =>
    error instanceof LoadError && error.kind === 'missing' && error.file.endsWith(file);
  try {
    const found = await load().catch((error: unknown) => {
      if (!isNothing(error)) throw error;
    });
    return found ?? (isLinked(client, slug) ? await loadCurrent(client, read, load) : undefined);
  } catch (error) {
    if (!(error instanceof LoadError) || error.kind === 'version' || isNothing(error)) throw error;
    const copy = await import('./kept-copies.ts').then(
      ({ findCopy }) => findCopy(slug),
      () => undefined,
    );
    if (!copy) throw error;
    return copy;
  }
}

/** What a file has; undefined if the host does not have it. */
export async function orMissing<T>(file: Promise<T>): Promise<T | undefined> {
  try {
    return await file;
  } catch (error) {
    if (error instanceof LoadError && error.kind === 'missing') return undefined;
    throw error;
  }
}
