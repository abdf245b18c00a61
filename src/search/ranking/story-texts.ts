import { CARDS_PER_FILE, type Card, cardFileSchema } from '#src/content/bundle/bundle.ts';
import { addressFileSchema, type Story } from '#src/content/bundle/story-file.ts';
import { addressFile } from '#src/url/story-file-path.ts';
import type { SearchReader } from '../words/search-reader.ts';

/** The card of a story; undefined if the archive has none of that number. */
export async function cardOf(reader: SearchReader, story: number): Promise<Card | undefined> {
  const file = (await reader.cardFiles())(Math.floor(story / CARDS_PER_FILE));
  if (file === undefined) return undefined;
  return (await reader.load(file, cardFileSchema)).cards[story % CARDS_PER_FILE];
}

/** The coverage of a story, which its pack has. */
export async function coverageOf(reader: SearchReader, slug: string): Promise<Story['coverage']> {
  const found = await reader.load(addressFile(slug), addressFileSchema, slug);
  return found.became === 'story' ? found.story.coverage : [];
}
