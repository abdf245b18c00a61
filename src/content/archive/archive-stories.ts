import type * as z from 'zod/mini';
import { FORMAT } from '../bundle/bundle.ts';
import { storyId } from '../ids/story-id.ts';
import { packFileSchema } from '../packs/pack-file.ts';
import { type Fields, listOr, textOr } from '../packs/packed-table.ts';
import { type UnpackedStory, unpackStories } from '../packs/unpack-stories.ts';
import { type ArchiveList, redirectFileSchema } from './archive-list.ts';
import { type PackPlace, packOf, placesOf } from './find-in-list.ts';
import { AND, USUAL, usualSlug } from './folded-name.ts';

/** Reads a file of the archive; rejects if it is not there. */
export type ReadPart = <T>(file: string, schema: z.ZodMiniType<T>) => Promise<T>;

/** Packs in memory: a page with its neighbours needs three. */
const MOST_PACKS = 4;

/**
 * The stories of an archive, out of its packs. What it gives is what the files at the addresses
 * have, and as unchecked as the packs: parse it by the schema of the file that it replaces.
 */
export class ArchiveStories {
  readonly #list: ArchiveList;
  readonly #read: ReadPart;
  readonly #packs = new Map<number, Promise<readonly UnpackedStory[]>>();
  #places: readonly PackPlace[] | undefined;

  constructor(list: ArchiveList, read: ReadPart) {
    this.#list = list;
    this.#read = read;
  }

  /** What is at a story's address; undefined if the archive has nothing there. */
  async at(slug: string): Promise<unknown> {
    const own = packOf(this.#list, slug);
    const found = own === -1 ? undefined : await this.#inPack(own, slug);
    return found ?? this.#redirectOf(slug);
  }

  /** A story without its neighbours; undefined if there is none of that slug. */
  async story(slug: string): Promise<Fields | undefined> {
    const pack = packOf(this.#list, slug);
    if (pack === -1) return undefined;
    const found = (await this.#pack(pack)).find(({ story }) => story['slug'] === slug);
    return found?.story;
  }

  /** So many stories from a number on, newest first, without their neighbours. */
  stories(from: number, count: number): Promise<Fields[]> {
    const places = this.#order().slice(from, from + count);
    return Promise.all(places.map((place) => this.#storyAt(place)));
  }

  async #inPack(pack: number, slug: string): Promise<unknown> {
    const stories = await this.#pack(pack);
    const index = stories.findIndex(({ story }) => story['slug'] === slug);
    const found = stories[index];
    if (!found) return foldedIn(stories, slug);
    const number = this.#order().findIndex((place) => place.pack === pack && place.index === index);
    const [newer, older] = await Promise.all([number - 1, number + 1].map((at) => this.#next(at)));
    return {
      format: FORMAT,
      became: 'story',
      story: { ...found.story, ...(newer && { newer }), ...(older && { older }) },
    };
  }

  /** A neighbour; none if its pack is not there, as at the end of an archive that is kept in part. */
  async #next(number: number): Promise<Fields | undefined> {
    const place = this.#order()[number];
    const story = place && (await this.#storyAt(place).catch(() => undefined));
    if (!story) return undefined;
    const { slug, title, lang } = story;
    return { slug, title, ...(lang !== undefined && { lang }) };
  }

  async #redirectOf(slug: string): Promise<unknown> {
    const { folded, packs, moved, removed, dropped } = await this.#read(
      this.#list.redirects,
      redirectFileSchema,
    );
    const id = storyId(slug);
    const to = moved.find((each) => each.id === id)?.to;
    if (to !== undefined) return { format: FORMAT, became: 'moved', slug: to };
    if (removed.includes(id)) return { format: FORMAT, became: 'removed' };
    const day = dropped.find((each) => each.id === id)?.day;
    if (day !== undefined) return { format: FORMAT, became: 'dropped', day };
    for (const [at, pack] of packs.entries()) {
      if (!id.startsWith(folded.slice(at * SHORT, (at + 1) * SHORT))) continue;
      const found = foldedIn(await this.#pack(pack), slug);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  async #storyAt({ pack, index }: PackPlace): Promise<Fields> {
    return (await this.#pack(pack))[index]?.story ?? {};
  }

  #order(): readonly PackPlace[] {
    this.#places ??= placesOf(this.#list);
    return this.#places;
  }

  #pack(number: number): Promise<readonly UnpackedStory[]> {
    const held = this.#packs.get(number);
    if (held !== undefined) return held;
    const digits = this.#list.files.slice(number * DIGITS, (number + 1) * DIGITS);
    const loading = this.#read(`packs/${digits}.json`, packFileSchema).then(unpackStories);
    this.#packs.set(number, loading);
    loading.catch(() => this.#packs.delete(number));
    const [oldest] = this.#packs.keys();
    if (this.#packs.size > MOST_PACKS && oldest !== undefined) this.#packs.delete(oldest);
    return loading;
  }
}

/** Digits of an id in the list of redirects, and of a file's name. */
const SHORT = 8;
const DIGITS = 16;

/** Where a folded article leads, if to a report of these stories. */
function foldedIn(stories: readonly UnpackedStory[], slug: string): unknown {
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
