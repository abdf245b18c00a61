import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../describe-fs-error.ts';
import { CompileError } from '../problem.ts';
import { OutputError, type OutputPlace, type OwnFiles } from './output-kind.ts';

/** What is at a path: a plain file, a folder, or a link or anything else. */
export type StandingKind = 'file' | 'folder' | 'other';

/**
 * What a host's checkout or a disk's root has beside a site: a folder with nothing else counts as
 * empty.
 */
const BESIDE_ANY_SITE = /^(?:\.|CNAME$|lost\+found$)/;

const nothing: OwnFiles = { has: () => false, isFolder: () => false };

/**
 * The files of an output folder that an earlier run wrote. Throws a CompileError if the folder is
 * neither empty nor an earlier output, and the disk's error if it cannot be read.
 */
export function ownFilesOf({ kind, shown, folder }: OutputPlace): OwnFiles {
  const names = namesIn(folder);
  const own = kind.ownFiles(folder, names);
  if (own) return own;
  if (names.every((name) => BESIDE_ANY_SITE.test(name))) return nothing;
  throw new CompileError(kind.sayForeign(shown));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Everything in `folder` and in those subfolders that are to be entered, by path. Other folders are
 * listed but not entered, and links are not followed. Throws the disk's error.
 */
export function existingFiles(
  folder: string,
  isEntered: (path: string) => boolean,
): Map<string, StandingKind> {
  const found = new Map<string, StandingKind>();
  const look = (at: string): void => {
    for (const entry of entriesOf(join(folder, at))) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      const kind = kindOf(entry);
      found.set(path, kind);
      if (kind === 'folder' && isEntered(path)) look(path);
    }
  };
  look('');
  return found;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function kindOf(entry: Dirent): StandingKind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

/** Every folder on the way to these paths. */
export function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

/** Throws an OutputError for the first of these paths with something that no run of ours wrote. */
export function refuseTaken(
  place: OutputPlace,
  own: OwnFiles,
  standing: ReadonlyMap<string, StandingKind>,
  paths: Iterable<string>,
): void {
  const wanted = new Set(paths);
  const isReservedName = (path: string): boolean =>
    standing.has(path) && !(standing.get(path) === 'file' && own.has(path));
  const isBlocked = (folder: string): boolean => (standing.get(folder) ?? 'folder') !== 'folder';
  const [taken] = [
    ...[...foldersOf(wanted)].filter(isBlocked),
    ...[...wanted].filter(isReservedName),
  ];
  if (taken === undefined) return;
  const why = `${join(place.shown, taken)} was not written by Coranto and its path is needed; move it away, or name another --out`;
  throw new OutputError({ ...place, why });
}
