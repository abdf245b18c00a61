import { FORMAT } from '#src/content/bundle/bundle.ts';
import { aroundLists, knownReports } from '#src/content/packs/around-lists.ts';
import {
  outletTable,
  ownersTable,
  stepTable,
  strangerTable,
} from '#src/content/packs/beside-tables.ts';
import { coverageTable, elsewhereTable } from '#src/content/packs/list-tables.ts';
import type { PackFile } from '#src/content/packs/pack-file.ts';
import { takingFrom, textOr } from '#src/content/packs/packed-table.ts';
import { storyTable } from '#src/content/packs/story-table.ts';
import { type FlatStories, flattenStories, type PackedInput } from './flatten-stories.ts';
import { packTable, type Shorten } from './pack-table.ts';
import { shortenAddress } from './shorten-address.ts';
import { shortenCopy } from './shorten-copy.ts';

/** Packs stories, newest first, so that `unpackStories` gives them back. */
export function packStories(inputs: readonly PackedInput[]): PackFile {
  const flat = flattenStories(inputs);
  const { stories, outlets, strangers, coverage, elsewhere, steps } = flat;
  const factor = commonFactor(inputs);
  const packed = { stories, outlets, refs: [...stories, ...strangers] };
  const numbers = new Map(packed.refs.map(({ slug }, number) => [slug, String(number)]));
  const inLists = { ...addresses, story: (value: unknown) => numbers.get(value) };
  return {
    format: FORMAT,
    counts: {
      stories: stories.length,
      outlets: outlets.length,
      strangers: strangers.length,
      steps: steps.length,
    },
    factor,
    outlets: packTable(outletTable, outlets, {
      aroundOf: (_, before) => ({ before, outlets: [] }),
      shorten: { pictureUrl: byDomain },
    }),
    strangers: packTable(strangerTable, strangers, {
      aroundOf: () => undefined,
      shorten: { slug: byTitle },
    }),
    stories: packTable(storyTable, stories, {
      aroundOf: (at, before) => ({ before, outlets, factor, at, last: stories.length - 1 }),
      shorten: addresses,
    }),
    coverage: packTable(coverageTable, coverage, {
      aroundOf: aroundLists(packed, 'coverage'),
      shorten: inLists,
    }),
    elsewhere: packTable(elsewhereTable, elsewhere, {
      aroundOf: aroundLists(packed, 'elsewhere', knownReports(stories, coverage)),
      shorten: inLists,
    }),
    steps: packTable(stepTable, steps, { aroundOf: () => packed }),
    owners: packOwners(flat),
  };
}

const byTitle: Shorten<unknown> = (value, { title }) =>
  typeof value === 'string' ? shortenAddress(value, textOr(title)) : undefined;

const lighter: Shorten<unknown> = (value, fields, around) => {
  const { href } = fields;
  const rule =
    typeof value === 'string' && typeof href === 'string' ? shortenCopy(value, href) : undefined;
  return rule ?? byTitle(value, fields, around);
};

const byDomain: Shorten<unknown> = (value, { domain }) =>
  typeof value === 'string' ? value.replace(textOr(domain), () => '<>') : undefined;

const addresses = { href: byTitle, lighter, slug: byTitle, pictureUrl: byTitle };

function packOwners({ stories, outlets, coverage, elsewhere, owners }: FlatStories) {
  const take = { coverage: takingFrom(coverage), elsewhere: takingFrom(elsewhere) };
  const reports = stories.map((story) => [
    story,
    ...take.coverage(story['coverage']),
    ...take.elsewhere(story['elsewhere']),
  ]);
  return packTable(ownersTable, owners, {
    aroundOf: (at) => ({ outlets, reports: reports[at] ?? [] }),
  });
}

/** What a report adds to heat in most stories. */
function commonFactor(inputs: readonly PackedInput[]): number {
  const times = new Map<number, number>();
  for (const { story } of inputs) {
    const k = story.receipt?.k;
    if (k !== undefined) times.set(k, (times.get(k) ?? 0) + 1);
  }
  return [...times].toSorted(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 0;
}
