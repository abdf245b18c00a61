import { join } from 'node:path';
import { sameFiles } from '#src/compile/output/files/same-files.ts';
import type { OutputPlace } from '#src/compile/output/output-kind.ts';
import { FILES, replaceOutput } from '#src/compile/output/replace-output.ts';
import type { HostLimits } from '../hosts/host-limits.ts';
import { measureSite, type SiteSize } from '../hosts/measure-site.ts';
import { refuseTooLarge } from '../hosts/say-size.ts';
import { isOldCode, markCodeUsed } from './old-code.ts';
import { filesBelow, orderFiles } from './order-files.ts';

export type SitePlacing = {
  /** Paths of the site that are not in the stage: they stand already. */
  readonly standing: readonly string[];
  /** The site must not be larger than this host takes. */
  readonly strictHost?: HostLimits | undefined;
};

/**
 * Puts the site of a stage in the place of the earlier one, all or nothing; returns its size. What
 * stands there with the same bytes is not moved. Throws a HostLimitError, or as `replaceOutput`.
 */
export function putInPlace(
  place: OutputPlace,
  stage: string,
  { standing, strictHost }: SitePlacing,
): SiteSize {
  const root = join(stage, FILES);
  const staged = filesBelow(root);
  const same = sameFiles(root, place.folder, staged);
  const made = [
    { folder: root, paths: staged },
    { folder: place.folder, paths: standing },
  ];
  let size = measureSite(made);
  markCodeUsed(place.folder, same, Date.now());
  replaceOutput(place, stage, {
    paths: orderFiles([...staged, ...standing]),
    changed: orderFiles(staged.filter((path) => !same.has(path))),
    stays: isOldCode(place.folder, Date.now()),
    onKept: (kept) => {
      if (kept.length > 0) size = measureSite([...made, { folder: place.folder, paths: kept }]);
      if (strictHost) refuseTooLarge(size, strictHost);
    },
  });
  return size;
}
