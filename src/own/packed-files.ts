import { basename, join } from 'node:path';
import type { CorantoFiles } from './own-files.ts';

/** Written into the code when it is packed. */
declare const PACKED: { readonly version: string; readonly digest: string };

/** Folder of the code of the package; all that is bundled is in it or in its folder `chunks`. */
const code = import.meta.dirname.replace(/[\\/]chunks$/, '');

/** In the package, in the place of `own-files.ts`. */
export const ownFiles: CorantoFiles = {
  version: () => PACKED.version,
  digest: PACKED.digest,
  readByBuilds: [{ shown: 'package', path: join(code, '..') }],
  fontFile: (path) => join(code, 'fonts', basename(path)),
};

/** The app for any path, with its digests. */
export const packedApp = join(code, 'app');
