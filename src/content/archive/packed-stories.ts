import type * as z from 'zod/mini';
import { FORMAT } from '../bundle/bundle.ts';
import { storyId } from '../ids/story-id.ts';
import { packFileSchema } from '../packs/pack-file.ts';
import { type Fields, listOr, textOr } from '../packs/packed-table.ts';
import { type UnpackedStory, unpackStories } from '../packs/unpack-stories.ts';
import { redirectFileSchema } from './archive-list.ts';
import { AND, USUAL, usualSlug } from './folded-name.ts';
import type { PackPlaces } from './pack-places.ts';

/** Reads a file of the bundle; rejects if it is not there. */
export type ReadPart = <T>(file: string, schema: z.ZodMiniType<T>) => Promise<T>;

/** What is at a story's address, as `addressFileSchema`, and as unchecked as the packs. */
export type PackedAnswer = { readonly became: string; readonly story?: Fields } & Fields;

/** Packs in memory, unpacked. */
const MOST_PACKS = 4;
/** Digits of an id in a file of redirects. */
const SHORT = 8;

/** Stories out of packs. Rejects with a RangeError if files do not fit each other. */
export class PackedStories {
  readonly #places: PackPlaces;
  readonly #read: ReadPart;
  readonly #packs = new Map<number, Promise<readonly UnpackedStory[]>>();

  constructor(places: PackPlaces, read: ReadPart) {
    this.#places = places;
    this.#read = read;
  }

  /** What is at a story's address; undefined for nothing. Rejects if a file is not there. */
  async at(slug: string): Promise<PackedAnswer | undefined> {
    const pack = await this.#places.packOf(slug);
    const stories = pack === -1 ? [] : await this.#pack(pack);
    const found = stories.find(({ story }) => story['slug'] === slug);
    if (found) return { format: FORMAT, became: 'story', story: found.story };
    return foldedIn(stories, slug) ?? (await this.#redirectOf(slug));
  }

  /** A story; undefined if there is none of that slug. */
  async story(slug: string): Promise<Fields | undefined> {
    const pack = await this.#places.packOf(slug);
    if (pack === -1) return undefined;
    return (await this.#pack(pack)).find(({ story }) => story['slug'] === slug)?.story;
  }

  /** The story of an index in a pack; without fields if there is none. */
  async storyAt(pack: number, index: number): Promise<Fields> {
    return (await this.#pack(pack))[index]?.story ?? {};
  }

  async #redirectOf(slug: string): Promise<PackedAnswer | undefined> {
    const id = storyId(slug);
    const file = this.#places.redirectsOf(id);
    if (file === undefined) return undefined;
    const { folded, packs, moved, removed, dropped } = await this.#read(file, redirectFileSchema);
    const to = moved.find((each) => each.id === id)?.to;
    if (to !== undefined) return { format: FORMAT, became: 'moved', slug: to };
    if (removed.includes(id)) return { format: FORMAT, became: 'removed' };
    const day = dropped.find((each) => each.id === id)?.day;
    if (day !== undefined) return { format: FORMAT, became: 'dropped', day };
    for (const [at, pack] of packs.entries()) {
      if (!id.startsWith(folded.slice(at * SHORT, (at + 1) * SHORT))) continue;
      const found = foldedIn(await this.#pack(pack), slug);
      if (found) return found;
    }
    return undefined;
  }

  #pack(number: number): Promise<readonly UnpackedStory[]> {
    const loading = this.#packs.get(number) ?? this.#load(number);
    this.#packs.delete(number);
    this.#packs.set(number, loading);
    const [oldest] = this.#packs.keys();
    if (this.#packs.size > MOST_PACKS && oldest !== undefined) this.#packs.delete(oldest);
    return loading;
  }

  #load(number: number): Promise<readonly UnpackedStory[]> {
    const loading = this.#readPack(number);
    loading.catch(() => this.#packs.delete(number));
    return loading;
  }

  async #readPack(number: number): Promise<readonly UnpackedStory[]> {
    const path = await this.#places.pathOf(number);
    const stories = unpackStories(await this.#read(path, packFileSchema));
    // A host can mix up its files.
    const own = await this.#places.packOf(textOr(stories[0]?.story['slug']));
    if (own !== number) throw new RangeError(`another pack came in place of ${path}`);
    return stories;
  }
}

/** Where a folded article leads, if to a report of these stories. */
function foldedIn(stories: readonly UnpackedStory[], slug: string): PackedAnswer | undefined {
  const id = storyId(slug);
  for (const { story, folded } of stories) {
    const coverage = listOr(story['coverage']);
    for (const [at, marks] of folded.entries()) {
      const report = coverage[at];
      if (typeof marks !== 'string' || !isFields(report)) continue;
      const usual = usualSlug(textOr(report['time']), textOr(report['title']));
      if (marks.split(AND).some((mark) => (mark === USUAL ? usual === slug : mark === id)))
        return { format: FORMAT, became: 'folded', slug: story['slug'], report: report['id'] };
    }
  }
  return undefined;
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
