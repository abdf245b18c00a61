import type { Site } from '#src/content/bundle/manifest.ts';
import type { Image, LinkedImage } from '#src/content/pictures/image.ts';
import type { Draft } from '../coverage/draft.ts';
import type { Outlets } from '../names/merge-outlets.ts';
import type {
  KeepingWatch,
  KeepPictures,
  KeptPictures,
  PictureUse,
  WantedPicture,
} from './kept-pictures.ts';
import type { PictureCounts } from './picture-counts.ts';
import { tellLost } from './tell-lost.ts';

/** The pictures of a site as its pages show them. */
export type ChosenPictures = {
  readonly site: Site;
  readonly outlets: Outlets;
  readonly imageOf: (image: LinkedImage | undefined) => Image | undefined;
  /** Undefined if the site keeps no pictures. */
  readonly counts?: PictureCounts;
  /** Slugs of the stories whose picture could not be had. */
  readonly without: ReadonlySet<string>;
};

type Choice = Pick<ChosenPictures, 'site' | 'outlets'> & { readonly drafts: readonly Draft[] };
type Keeping = KeepingWatch & {
  readonly keepPictures?: KeepPictures;
  readonly onNote?: ((text: string) => void) | undefined;
};

const NO_KEEPER =
  'site.yaml says “pictures: keep”, which a build does; this bundle links to the pictures';

/**
 * Decides what pages show of the archive's pictures, as `pictures` in site.yaml says: those at
 * other sites, none, or those that could be kept.
 */
export async function choosePictures(
  { site, outlets, drafts }: Choice,
  { keepPictures: keep, onNote, ...watching }: Keeping,
): Promise<ChosenPictures> {
  const imageOf = (image: LinkedImage | undefined): Image | undefined => image;
  const linked: ChosenPictures = { site, outlets, imageOf, without: new Set() };
  if (site.pictures === undefined) return linked;
  if (site.pictures === 'none')
    return { ...linked, outlets: withLogos(outlets, () => undefined), imageOf: () => undefined };
  if (!keep) {
    onNote?.(`warning: ${NO_KEEPER}`);
    const { pictures: _, ...rest } = site;
    return { ...linked, site: rest };
  }
  const wanted = wantedPictures(drafts, outlets);
  return await withKept(keep(wanted, watching), wanted, { site, outlets, drafts, onNote });
}

type Told = Choice & { readonly onNote: Keeping['onNote'] | undefined };

async function withKept(
  keeping: Promise<KeptPictures>,
  wanted: readonly WantedPicture[],
  { site, outlets, drafts, onNote }: Told,
): Promise<ChosenPictures> {
  const kept = await keeping;
  for (const line of tellLost(kept.lost)) onNote?.(`warning: ${line}`);
  const imageOf = shown(kept, 'story');
  const without = new Set<string>();
  for (const { article } of drafts)
    if (article.image && !imageOf(article.image)) without.add(article.slug);
  return {
    site,
    outlets: withLogos(outlets, shown(kept, 'logo')),
    imageOf,
    counts: {
      kept: wanted.length - kept.lost.length,
      fresh: kept.fresh,
      lost: kept.lost.length,
      waiting: kept.lost.filter(({ isWaiting }) => isWaiting).length,
    },
    without,
  };
}

/** Each once: logos, which many pages have, then the pictures of stories, the newest first. */
function wantedPictures(drafts: readonly Draft[], { entries }: Outlets): WantedPicture[] {
  const logos = entries.flatMap(({ logo }) => logo?.url ?? []);
  const pictures = drafts.flatMap(({ article }) => article.image?.url ?? []);
  return [
    ...[...new Set(logos)].map((url) => ({ url, use: 'logo' as const })),
    ...[...new Set(pictures)].map((url) => ({ url, use: 'story' as const })),
  ];
}

const shown =
  (kept: KeptPictures, use: PictureUse) =>
  (image: Image | undefined): Image | undefined =>
    image?.url === undefined ? image : kept.of({ url: image.url, use });

function withLogos(
  outlets: Outlets,
  show: (logo: Image | undefined) => Image | undefined,
): Outlets {
  return {
    ...outlets,
    entries: outlets.entries.map((entry) => ({ ...entry, logo: show(entry.logo) })),
    byDomain: new Map(
      [...outlets.byDomain].map(([domain, outlet]) => [
        domain,
        { ...outlet, logo: show(outlet.logo) },
      ]),
    ),
  };
}
