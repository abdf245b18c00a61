import { CARDS_PER_FILE, type Card, cardFileSchema } from '#src/content/bundle/bundle.ts';
import { addressFileSchema, type Story } from '#src/content/bundle/story-file.ts';
import { pathsOf, searchPlacesSchema } from '#src/content/search/search-shapes.ts';
import { addressFile } from '#src/url/story-file-path.ts';
import type { SearchReader } from '../words/search-reader.ts';

/** Paths of the card files, which the feed's columns name too. */
export async function cardFilesOf(reader: SearchReader): Promise<readonly string[]> {
  const { cards } = await reader.load((await reader.first()).places, searchPlacesSchema);
  return pathsOf('cards/', cards);
}

/** The card of a story; undefined if the archive has none of that number. */
export async function cardOf(
  reader: SearchReader,
  cardFiles: readonly string[],
  story: number,
): Promise<Card | undefined> {
  const file = cardFiles[Math.floor(story / CARDS_PER_FILE)];
  if (file === undefined) return undefined;
  return (await reader.load(file, cardFileSchema)).cards[story % CARDS_PER_FILE];
}

/** The coverage of a story, which its own file has. */
export async function coverageOf(reader: SearchReader, slug: string): Promise<Story['coverage']> {
  const file = await reader.load(addressFile(slug), addressFileSchema);
  return file.became === 'story' ? file.story.coverage : [];
}
