import { type Fields, textOr } from '../packs/packed-table.ts';
import type { ArchiveList } from './archive-list.ts';
import { type PackPlace, placesOf } from './find-in-list.ts';
import { placesInOneList } from './pack-places.ts';
import { type PackedAnswer, PackedStories, type ReadPart } from './packed-stories.ts';

/**
 * The stories of an archive that a device keeps. What it gives is what the files at the addresses
 * have, and as unchecked as the packs: parse it by the schema of the file that it replaces.
 */
export class ArchiveStories {
  readonly #list: ArchiveList;
  readonly #packed: PackedStories;
  #places: readonly PackPlace[] | undefined;

  constructor(list: ArchiveList, read: ReadPart) {
    this.#list = list;
    this.#packed = new PackedStories(placesInOneList(list), read);
  }

  /**
   * What is at a story's address; undefined if the archive has nothing there. A neighbour whose
   * pack is not there, as at the end of an archive that is kept in part, is left out.
   */
  async at(slug: string): Promise<PackedAnswer | undefined> {
    const found = await this.#packed.at(slug);
    if (!found?.story) return found;
    const { newer, older, ...story } = found.story;
    const beside = {
      ...((await this.#isHere(newer)) && { newer }),
      ...((await this.#isHere(older)) && { older }),
    };
    return { ...found, story: { ...story, ...beside } };
  }

  /** A story; undefined if there is none of that slug. */
  story(slug: string): Promise<Fields | undefined> {
    return this.#packed.story(slug);
  }

  /** So many stories from a number on, newest first. */
  stories(from: number, count: number): Promise<Fields[]> {
    this.#places ??= placesOf(this.#list);
    const places = this.#places.slice(from, from + count);
    return Promise.all(places.map(({ pack, index }) => this.#packed.storyAt(pack, index)));
  }

  async #isHere(neighbour: unknown): Promise<boolean> {
    if (typeof neighbour !== 'object' || neighbour === null || !('slug' in neighbour)) return false;
    const story = await this.#packed.story(textOr(neighbour.slug)).catch(() => undefined);
    return story !== undefined;
  }
}
