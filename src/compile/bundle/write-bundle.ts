import { describeFsError } from '../describe-fs-error.ts';
import { OutputError, type OutputPlace } from '../output/output-kind.ts';
import { takeTurn } from '../output/recover-output.ts';
import { FILES, replaceOutput } from '../output/replace-output.ts';
import { openStage } from '../output/stage-folder.ts';
import { CompileError } from '../problem.ts';
import type { BundleFile } from './contents.ts';
import { stageBundle, type Writing } from './stage-bundle.ts';

/** Where a bundle goes. */
export type BundleTarget = {
  /** Takes its files, which are made one by one. Resolves to their size in bytes. */
  readonly put: (files: Iterable<BundleFile>, writing: Writing) => Promise<number>;
  /** The folder of the last build's bundle, which may be missing. */
  readonly earlier: string;
};

/** A folder with a bundle, checked. */
export const folderTarget = (place: OutputPlace): BundleTarget => ({
  put: (files, writing) => writeBundle(place, files, writing),
  earlier: place.folder,
});

/**
 * Puts a bundle into its place. Until all its files are made, and after any failure, the place is
 * unchanged and nothing is left beside it. Resolves to the bundle's size in bytes. Rejects with a
 * CompileError when the place cannot be written or contains anything but an earlier bundle.
 */
async function writeBundle(
  place: OutputPlace,
  files: Iterable<BundleFile>,
  writing: Writing,
): Promise<number> {
  const stage = openStage(place);
  try {
    // From here on the bundle is compared with the current one, which must not change meanwhile.
    await takeTurn(place, stage.folder);
    const where = { stage: `${stage.folder}/${FILES}`, out: place.folder };
    const { paths, changed, bytes } = await stageBundle(files, where, writing);
    replaceOutput(place, stage.folder, { paths, changed });
    return bytes;
  } catch (error) {
    const why = describeFsError(error);
    if (why === undefined || error instanceof CompileError) throw error;
    throw new OutputError({ ...place, why }, { cause: error });
  } finally {
    stage.close();
  }
}
