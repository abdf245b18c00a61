import type { Outlet } from '#src/content/bundle/bundle.ts';
import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import type { Site } from '#src/content/bundle/manifest.ts';
import type { OutletFigures } from '#src/content/bundle/outlet-measures.ts';
import type { LinkedImage } from '#src/content/pictures/image.ts';
import type { Provider } from '../articles/article.ts';
import { nameLanguage } from '../articles/text-language.ts';
import { findClocks, type OutletClocks } from '../clocks/find-clocks.ts';
import type { Draft } from '../coverage/draft.ts';
import { describeOwners } from '../owners/describe-owners.ts';
import type { Owners } from '../owners/owners.ts';
import { compareText } from '../problem.ts';
import type { Organizations } from '../site/read-organizations.ts';
import { measureOutlets } from './measure-outlets.ts';
import { mostUsed, tally, type UseCounts } from './most-used.ts';

/** Every outlet with a lead or in a coverage. An outlet's number is its index in `entries`. */
export type Outlets = {
  readonly entries: readonly OutletEntry[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly byDomain: ReadonlyMap<string, Outlet>;
  /** By outlet number: the numbers of other outlets' stories that have it in their coverage. */
  readonly appearances: readonly (readonly number[])[];
  readonly clocks: OutletClocks;
  /** By outlet number. */
  readonly figures: readonly OutletFigures[];
};

type Seen = {
  readonly names: UseCounts<string>;
  readonly logos: UseCounts<LinkedImage>;
  stories: number;
  readonly appearances: number[];
};

/**
 * Merges outlets by domain. The most used name wins; the logo is that of `organizations` (by
 * domain), else the most used one. Sorted by stories led, then by appearances, then by
 * name in the order of the site's language.
 * Outlets with equal names are marked.
 */
export function mergeOutlets(
  drafts: readonly Draft[],
  { logos: given, languages }: Pick<Organizations, 'logos' | 'languages'>,
  owners: Owners,
  { timeZone, language }: Pick<Site, 'timeZone' | 'language'>,
): Outlets {
  const seen = new Map<string, Seen>();
  const see = ({ domain, name, logo }: Provider): Seen => {
    const held = seen.get(domain) ?? {
      names: new Map(),
      logos: new Map(),
      stories: 0,
      appearances: [],
    };
    seen.set(domain, held);
    tally(held.names, name, name);
    if (logo) tally(held.logos, logo.url, logo);
    return held;
  };
  for (const [number, { article, coverage }] of drafts.entries()) {
    see(article.provider).stories += 1;
    for (const { report } of coverage) {
      const { appearances } = see(report.provider);
      if (report.provider.domain !== article.provider.domain && appearances.at(-1) !== number)
        appearances.push(number);
    }
  }
  const clocks = findClocks(drafts, timeZone);
  const figuresOf = measureOutlets(drafts, clocks);
  const ownerOf = describeOwners([...seen.keys()], owners);
  const named = [...seen].map(([domain, { names, logos, stories, appearances }]) => {
    const logo = given.get(domain) ?? mostUsed(logos);
    const name = mostUsed(names) ?? domain;
    const lang = nameLanguage(language, languages.get(domain), name);
    const outlet: Outlet = { domain, name, lang, logo };
    return { outlet, stories, appearances };
  });
  const called = new Map<string, number>();
  for (const { outlet } of named) called.set(keyOf(outlet), (called.get(keyOf(outlet)) ?? 0) + 1);
  const merged = named.map(({ outlet, stories, appearances }) => {
    const { domain, name, lang, logo } = outlet;
    const namesake = (called.get(keyOf(outlet)) ?? 0) > 1 || undefined;
    const entry = {
      domain,
      name,
      lang,
      logo,
      stories,
      appearances: appearances.length,
      namesake,
      clock: clocks.get(domain)?.clock,
    };
    return { outlet, entry, appearances };
  });
  const { compare } = new Intl.Collator(language);
  merged.sort(
    ({ entry: a }, { entry: b }) =>
      b.stories - a.stories ||
      b.appearances - a.appearances ||
      compare(a.name, b.name) ||
      compareText(a.domain, b.domain),
  );
  return {
    entries: merged.map(({ entry }) => entry),
    numbers: new Map(merged.map(({ entry }, number) => [entry.domain, number])),
    byDomain: new Map(merged.map(({ outlet }) => [outlet.domain, outlet])),
    appearances: merged.map(({ appearances }) => appearances),
    clocks,
    figures: merged.map(({ entry }) => ({
      ...figuresOf(entry.domain),
      owner: ownerOf(entry.domain),
    })),
  };
}

/** Names that differ only in case read the same. */
const keyOf = ({ name }: Outlet): string => name.toLowerCase();
