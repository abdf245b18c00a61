import { SiteError } from '../site-error.ts';
import type { SliceFacts } from './slice-facts.ts';
import type { SliceHead } from './slice-file.ts';

/** In this order: of several differences the first is the reason of the others. */
const facts = ['code', 'built', 'base', 'stories', 'site'] as const satisfies (keyof SliceFacts)[];

const advice: { readonly [Fact in (typeof facts)[number]]: string } = {
  code: 'another version of Coranto or of Node. Use one version on all machines.',
  built:
    'another time of the build. Set SOURCE_DATE_EPOCH to the same seconds on all machines, such as those of the commit: git log -1 --format=%ct.',
  base: 'another path. Give all machines the same --base.',
  stories: 'another number of pages. Give all machines the same --pages.',
  site: 'other articles or other settings. Give all machines the same data folder and options.',
};

/**
 * Throws a SiteError if slices are not of one build; returns its time. `slices` are complete, so
 * there is at least one.
 */
export function refuseMixed(slices: readonly SliceHead[]): string {
  const [first, ...others] = slices;
  if (!first) throw new SiteError('A site in slices has at least one.');
  for (const other of others)
    for (const fact of facts)
      if (other[fact] !== first[fact])
        throw new SiteError(
          `Slices ${nameOf(first)} and ${nameOf(other)} do not fit: the second has ${advice[fact]}`,
        );
  return first.built;
}

/** Throws a SiteError if the slices are of another site than the one with these facts. */
export function refuseOther(slices: readonly SliceHead[], own: SliceFacts): void {
  for (const slice of slices)
    for (const fact of facts)
      if (slice[fact] !== own[fact])
        throw new SiteError(
          `Slice ${nameOf(slice)} does not fit this build: it has ${advice[fact]}`,
        );
}

const nameOf = ({ number, of }: SliceHead): string => `${number}/${of}`;
