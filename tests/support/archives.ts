import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe } from 'vitest';
import { projectRoot } from './list-files.ts';

/** Two real archives, too large for the project; they may be packed in a folder beside it. */
export const archiveNames = ['azure-2020', 'power-apps'] as const;
export type ArchiveName = (typeof archiveNames)[number];

const packed = (name: ArchiveName): string =>
  join(projectRoot, '../shared/corpora', `${name}.tar.xz`);

/** Why tests on the archives are skipped here; undefined if they run. */
const archivesMissing = archiveNames.every((name) => existsSync(packed(name)))
  ? undefined
  : 'skipped: the archives are not beside the project';

/** A `describe` for tests on the real archives, which says when they are skipped. */
export function describeArchives(title: string, body: () => void): void {
  if (archivesMissing === undefined) describe(title, body);
  else describe.skip(`${title} (${archivesMissing})`, body);
}

/**
 * The unpacked archive, read only, as a data folder below the system's temporary one. Unpacked once
 * for all runs, under another name first, so that others see it complete or not at all.
 */
export async function openArchive(name: ArchiveName): Promise<string> {
  const { size, mtimeMs } = statSync(packed(name));
  const folder = join(tmpdir(), 'coranto-archives', `${name}-${size}-${Math.floor(mtimeMs)}`);
  if (existsSync(folder)) return join(folder, name);
  await mkdir(dirname(folder), { recursive: true });
  const own = await mkdtemp(`${folder}.`);
  execFileSync('tar', ['-xJf', packed(name), '-C', own]);
  // Another run may have been first; then its folder is used.
  await rename(own, folder).catch(() => rm(own, { recursive: true, force: true }));
  return join(folder, name);
}
