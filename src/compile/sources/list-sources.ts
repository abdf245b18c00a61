import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../describe-fs-error.ts';
import { CompileError, compareText, type Problem } from '../problem.ts';

/** A regular file below the data folder. */
export type Source = {
  /** Below the data folder, with `/` as separator. */
  readonly path: string;
  /** The file's name without its folder. */
  readonly name: string;
  /** Its absolute path. */
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  /**
   * Equal stamps mean equal files: size, times and inode, one of which the system changes on every
   * write.
   */
  readonly stamp: string;
  /** When it was last written or replaced, by the file system's clock, in milliseconds. */
  readonly changed: number;
};

export type Listing = { readonly sources: Source[]; readonly problems: Problem[] };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The files below `data/<folder>` with this ending, in path order. Enters subfolders; ignores
 * hidden entries; does not follow links. An entry with the right name that is no plain file is a
 * problem, and so is a folder behind a link, also at the top. A missing folder has no files.
 */
export function listSources(data: string, folder: string, ending: RegExp): Listing {
  const listing: Listing = { sources: [], problems: [] };
  if (isFolder({ data, ending, listing }, folder)) walk({ data, ending, listing }, folder);
  listing.sources.sort((a, b) => compareText(a.path, b.path));
  return listing;
}

type Named = Pick<Source, 'path' | 'name' | 'file'>;
type Walk = { readonly data: string; readonly ending: RegExp; readonly listing: Listing };

function isFolder({ data, listing }: Walk, folder: string): boolean {
  const stats = look(join(data, folder));
  // Read an entry that cannot be examined anyway: the read reports why it fails.
  if (typeof stats !== 'object' || stats.isDirectory()) return stats !== undefined;
  if (stats.isSymbolicLink()) warn(listing, folder, UNFOLLOWED);
  else
    warn(
      listing,
      folder,
      'is not a folder and is not read; replace it with a folder, or rename it',
    );
  return false;
}

function walk(to: Walk, folder: string): void {
  for (const bytes of entriesOf(join(to.data, folder))) {
    const name = decodeName(bytes);
    if (name === undefined) {
      const shown = bytes
        .toString('latin1')
        .replace(/[^ -~]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
      if (to.ending.test(shown))
        refuse(to, `${folder}/${shown}`, 'name', 'is not UTF-8; rename the file');
    } else if (!name.startsWith('.')) take(to, folder, name);
  }
}

function take(to: Walk, folder: string, name: string): void {
  const path = `${folder}/${name}`;
  const file = `${to.data}/${path}`;
  const wanted = to.ending.test(name);
  const stats = look(file);
  if (typeof stats === 'string') {
    const message = `cannot be read (${stats}); check the permissions of its parent folder`;
    to.listing.problems.push({ path, line: 1, field: 'file', message, refused: wanted });
  }
  if (typeof stats !== 'object') return;
  if (stats.isDirectory() && !wanted) walk(to, path);
  else if (wanted && stats.isFile()) to.listing.sources.push(measured({ path, name, file }, stats));
  else if (wanted)
    refuse(
      to,
      path,
      'file',
      `is ${stats.isSymbolicLink() ? 'a link' : 'not a plain file'}; put the file itself here`,
    );
  else if (stats.isSymbolicLink()) warn(to.listing, path, UNFOLLOWED);
}

const UNFOLLOWED =
  'is a link, and links are not followed; to include its folder, put the folder itself here';

function warn({ problems }: Listing, path: string, message: string): void {
  problems.push({ path, line: 1, field: 'file', message, refused: false });
}

function measured({ path, name, file }: Named, { size, mtimeMs, ctimeMs, ino }: Stats): Source {
  return {
    path,
    name,
    file,
    size,
    stamp: `${size}-${mtimeMs}-${ctimeMs}-${ino}`,
    changed: ctimeMs,
  };
}

/** Undefined for a missing entry; the disk's error code for one that cannot be examined. */
function look(file: string): Stats | string | undefined {
  try {
    return lstatSync(file);
  } catch (error) {
    const code = codeOf(error);
    // Editors save through files that disappear a moment later.
    if (code === 'ENOENT') return undefined;
    if (code === undefined) throw error;
    return code;
  }
}

function refuse({ listing }: Walk, path: string, field: string, message: string): void {
  listing.problems.push({ path, line: 1, field, message, refused: true });
}

/** Names as bytes: a name that is not UTF-8 would come back as one that cannot be opened. */
function entriesOf(folder: string): Buffer[] {
  try {
    return readdirSync(folder, { encoding: 'buffer' });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return [];
    throw new CompileError(`cannot read the folder ${folder} (${code}); check its permissions`, {
      cause: error,
    });
  }
}

function decodeName(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
