import { isDeepStrictEqual } from 'node:util';
import type { Outlet } from '#src/content/bundle/bundle.ts';
import type { Neighbour, Story } from '#src/content/bundle/story-file.ts';
import type { Fields } from '#src/content/packs/packed-table.ts';

/** Sides and address of a picture at its own site. */
export function flatPicture(image: Story['image']): Fields {
  if (image?.url === undefined) return {};
  const { url, width, height } = image;
  const sides = [width, ...(height === undefined ? [] : [height])];
  return { pictureUrl: url, pictureSides: width === undefined ? [] : sides };
}

type Published = Pick<Story, 'outlet' | 'coarse'>;
type OutletUse = Published & { times: number; number: number };

/** The outlets of a pack, most used first, with what is so of all their reports. */
export class OutletNumbers {
  readonly records: readonly Fields[];
  /** Mostly one for a domain. */
  readonly #uses = new Map<string, OutletUse[]>();

  constructor(stories: readonly Story[]) {
    const owners = new Map<string, Fields>();
    for (const story of stories) {
      for (const report of [story, ...story.coverage, ...(story.elsewhere ?? [])])
        this.#note(report);
      for (const { domain, ...owner } of story.owners ?? [])
        if (!owners.has(domain)) owners.set(domain, owner);
    }
    const sorted = [...this.#uses.values()].flat().sort((a, b) => b.times - a.times);
    for (const [number, use] of sorted.entries()) use.number = number;
    this.records = sorted.map(({ outlet, coarse }) => ({
      ...outlet,
      ...flatPicture(outlet.logo),
      coarse,
      ...owners.get(outlet.domain),
    }));
  }

  readonly of = (outlet: Outlet): number => this.#find(outlet)?.number ?? -1;

  #find(outlet: Outlet): OutletUse | undefined {
    return this.#uses.get(outlet.domain)?.find((use) => isDeepStrictEqual(use.outlet, outlet));
  }

  #note({ outlet, coarse }: Published): void {
    const held = this.#find(outlet);
    if (held) {
      held.times += 1;
      return;
    }
    const use = { outlet, coarse, times: 1, number: 0 };
    const others = this.#uses.get(outlet.domain);
    if (others) others.push(use);
    else this.#uses.set(outlet.domain, [use]);
  }
}

/** Numbers of stories that other stories name: the pack's own, then strangers as they come. */
export class RefNumbers {
  readonly strangers: Neighbour[] = [];
  readonly #numbers: Map<string, number>;

  constructor(stories: readonly Neighbour[]) {
    this.#numbers = new Map(stories.map((story, number) => [keyOf(story), number]));
  }

  readonly of = (neighbour: Neighbour): number => {
    const key = keyOf(neighbour);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    const { slug, title, lang } = neighbour;
    this.strangers.push({ slug, title, lang });
    this.#numbers.set(key, number);
    return number;
  };
}

const keyOf = ({ slug, title, lang }: Neighbour): string => JSON.stringify([slug, title, lang]);
