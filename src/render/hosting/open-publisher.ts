import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PublisherFile, publisherFileSchema } from '#src/content/publisher/publisher-file.ts';
import { PUBLISHER_FILE } from '#src/url/own-pages.ts';

/**
 * What the publisher tells hosts and crawlers, by the bundle in a folder; nothing if it has no such
 * file. Rejects if the file cannot be read or has another shape.
 */
export async function openPublisher(folder: string): Promise<Omit<PublisherFile, 'format'>> {
  const text = await readFile(join(folder, PUBLISHER_FILE), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? {} : publisherFileSchema.parse(JSON.parse(text));
}
