import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '#src/compile/describe-fs-error.ts';
import { forEachYielding } from '#src/compile/sources/for-each-yielding.ts';
import { putFile } from '#src/render/files/put-file.ts';
import type { MadePages, PageRendering } from '#src/render/pages/render-pages.ts';
import { SiteError } from '../site-error.ts';
import type { PreparedPages } from './prepare-pages.ts';
import { refuseMixed, refuseOther } from './refuse-slices.ts';
import { factsOf } from './slice-facts.ts';
import { DamagedSlice, readSliceFiles, readSliceHead, type SliceHead } from './slice-file.ts';

/** Below the folder that the machines share: one file for each slice. */
const SLICES_FOLDER = 'rendered';

const NAME = /^(\d+)-of-(\d+)\.pages$/;

export const sliceFile = (
  cache: string,
  { number, of }: Pick<SliceHead, 'number' | 'of'>,
): string => join(cache, SLICES_FOLDER, `${number}-of-${of}.pages`);

/** The pages that several machines rendered. */
export type OpenSlices = {
  /** The time of the build that they share. */
  readonly now: Date;
  /** Writes all of them into a site. */
  readonly place: (rendering: PageRendering) => Promise<MadePages>;
};

/**
 * Finds the slices that `of` machines rendered into the folder `cache`. Throws a SiteError that
 * names those that are missing, damaged, or of different builds; `place` rejects with one if the
 * site is another one than theirs.
 */
export function openSlices(cache: string, of: number): OpenSlices {
  const numbers = Array.from({ length: of }, (_, at) => at + 1);
  const heads = numbers.map((number) => readHead(cache, { number, of }));
  const missing = numbers.filter((_, at) => heads[at] === undefined);
  if (missing.length > 0) throw new SiteError(sayMissing(missing, of, cache));
  const slices = heads.filter((head) => head !== undefined);
  const built = refuseMixed(slices);
  return { now: new Date(built), place: (rendering) => placeSlices(cache, slices, rendering) };
}

async function placeSlices(
  cache: string,
  slices: readonly SliceHead[],
  { signal, onProgress, ...rendering }: PageRendering,
): Promise<MadePages> {
  refuseOther(slices, factsOf(rendering satisfies PreparedPages));
  const standing: string[] = [];
  const total = slices.reduce((sum, { pages }) => sum + pages, 0);
  let done = 0;
  for (const slice of slices) {
    const file = sliceFile(cache, slice);
    await named(file, () =>
      forEachYielding(readSliceFiles(file), ({ path, content }) => {
        signal?.throwIfAborted();
        if (putFile(rendering, path, content)) standing.push(path);
        done += 1;
        onProgress?.({ done: Math.min(done, total), total, step: 'placing pages' });
      }),
    );
  }
  return { pages: total, standing };
}

function readHead(cache: string, slice: Pick<SliceHead, 'number' | 'of'>): SliceHead | undefined {
  const file = sliceFile(cache, slice);
  try {
    const head = readSliceHead(file);
    // A file that was given another slice's name.
    return head.number === slice.number && head.of === slice.of ? head : undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error instanceof DamagedSlice ? sayDamaged(file, error) : error;
  }
}

async function named(file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw error instanceof DamagedSlice ? sayDamaged(file, error) : error;
  }
}

const sayDamaged = (file: string, cause: DamagedSlice): SiteError =>
  new SiteError(`${file} is cut off or damaged. Render this slice again, or copy it again.`, {
    cause,
  });

function sayMissing(missing: readonly number[], of: number, cache: string): string {
  const others = new Set(
    namesIn(join(cache, SLICES_FOLDER)).flatMap((name) => NAME.exec(name)?.[2] ?? []),
  );
  others.delete(String(of));
  const there =
    others.size > 0
      ? ` There are slices of ${[...others].sort().join(' and ')}: all machines and the last run must say one number.`
      : '';
  const slices = missing.map((number) => `${number}/${of}`).join(', ');
  return `The pages of ${missing.length === 1 ? 'slice' : 'slices'} ${slices} are not in ${join(cache, SLICES_FOLDER)}.${there} Render them with --slice and the same --cache, or copy them there.`;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
