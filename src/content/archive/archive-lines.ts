import { FORMAT } from '../bundle/bundle.ts';
import { storyId } from '../ids/story-id.ts';
import type { Fields } from '../packs/packed-table.ts';
import type { LineFile } from './archive-list.ts';
import type { ArchiveStories } from './archive-stories.ts';

/** What a storyline's page shows of a story that its own page shows too. */
const SHARED = [
  'title',
  'excerpt',
  'lang',
  'time',
  'future',
  'undated',
  'outlet',
  'kind',
  'quality',
  'slug',
  'day',
  'reports',
  'sources',
  'talk',
] as const;

/** The list of storylines, as `storylineListSchema`. */
export const storylineListOf = ({ total, listed }: LineFile) => ({
  format: FORMAT,
  total,
  storylines: listed,
});

/**
 * What is at the address of a storyline whose id has this hash, as unchecked as the packs;
 * undefined if there is nothing.
 */
export async function storylineOf(
  { lines, moved }: LineFile,
  hash: string,
  stories: ArchiveStories,
): Promise<unknown> {
  const line = lines.find(({ id }) => storyId(id) === hash);
  if (!line) {
    const gone = moved.find(({ id }) => storyId(id) === hash);
    return gone && { format: FORMAT, became: 'moved', of: gone.of, to: gone.to };
  }
  const { hub, ...rest } = line;
  const members = line.stories.map(async ({ slug, words }, number) => ({
    ...pick((await stories.story(slug)) ?? {}, SHARED),
    ...(number === hub && { hub: true }),
    words,
  }));
  const storyline = { ...rest, stories: await Promise.all(members) };
  return { format: FORMAT, became: 'storyline', storyline };
}

/** Some fields of a record, if it has them. */
export const pick = (fields: Fields, keys: readonly string[]): Fields =>
  Object.fromEntries(keys.flatMap((key) => (key in fields ? [[key, fields[key]]] : [])));
