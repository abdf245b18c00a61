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

/** The outlets of a pack, most used first, with what is so of all their reports. */
export class OutletNumbers {
  readonly records: readonly Fields[];
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(stories: readonly Story[]) {
    const uses = new Map<string, { outlet: Outlet; coarse: number | undefined; times: number }>();
    const owners = new Map<string, Fields>();
    const note = ({ outlet, coarse }: Published): void => {
      const key = JSON.stringify(outlet);
      const use = uses.get(key);
      if (use) use.times += 1;
      else uses.set(key, { outlet, coarse, times: 1 });
    };
    for (const story of stories) {
      for (const report of [story, ...story.coverage, ...(story.elsewhere ?? [])]) note(report);
      for (const { domain, ...owner } of story.owners ?? [])
        if (!owners.has(domain)) owners.set(domain, owner);
    }
    const sorted = [...uses].toSorted(([, a], [, b]) => b.times - a.times);
    this.#numbers = new Map(sorted.map(([key], number) => [key, number]));
    this.records = sorted.map(([, { outlet, coarse }]) => ({
      ...outlet,
      ...flatPicture(outlet.logo),
      coarse,
      ...owners.get(outlet.domain),
    }));
  }

  readonly of = (outlet: Outlet): number => this.#numbers.get(JSON.stringify(outlet)) ?? -1;
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
