import { hash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { searchPartSchema } from '#src/content/search/search-shapes.ts';
import type { BundleFile } from '../bundle/contents.ts';
import type { KnownPart, KnownParts, PartKeeper } from '../search/known-parts.ts';
import { beginLog, type LogWriter, readLog } from './cache-log.ts';
import { compilerVersion } from './compiler-version.ts';
import { toAscii } from './pack-files.ts';
import { markUsed } from './prune-logs.ts';

/** Characters of a pack: the files of a part are never in memory all at once. */
const PACK = 1 << 20;

/** Files of a part in some packs, and in the last pack the part. */
const filesSchema = z.custom<readonly BundleFile[]>(Array.isArray);

/**
 * Parts of the search index of the archive in `data`, an absolute path, in the folder of the cache.
 * If the disk fails, only time is lost.
 */
export function openPartLogs(folder: string, data: string): KnownParts {
  const stem = `search-${hash('sha256', data).slice(0, 16)}-`;
  const nameOf = (digest: string): string => `${stem}${digest.slice(0, 16)}.log`;
  const used = new Set<string>();
  return {
    find: (digest) => {
      const name = nameOf(digest);
      const known = readPart(join(folder, name), digest);
      if (known) used.add(name);
      return known;
    },
    keep: (digest) => {
      used.add(nameOf(digest));
      return keepPart(join(folder, nameOf(digest)), digest);
    },
    close: () => {
      for (const name of namesIn(folder))
        if (name.startsWith(stem) && !used.has(name))
          removeQuietly(() => rmSync(join(folder, name), { force: true }));
      used.clear();
    },
  };
}

/** The whole digest is in the version of the log, so that a cut name cannot mistake it. */
const versionOf = (digest: string): string => `${compilerVersion()} ${digest}`;

function readPart(path: string, digest: string): KnownPart | undefined {
  const { packs, whole } = readLog(path, versionOf(digest));
  const last = packs.at(-1);
  if (!whole || last === undefined) return undefined;
  try {
    const part = searchPartSchema.parse(JSON.parse(last));
    const files = packs.slice(0, -1).flatMap((pack) => filesSchema.parse(JSON.parse(pack)));
    markUsed(path);
    return { files, part };
  } catch {
    return undefined;
  }
}

/** Writes a part while it is made; after the disk's first error nothing more. */
function keepPart(path: string, digest: string): PartKeeper {
  let log: LogWriter | undefined;
  let files: BundleFile[] = [];
  let size = 0;
  let failed = false;
  const write = (then: (log: LogWriter) => void): void => {
    if (failed) return;
    try {
      log ??= beginLog(path, versionOf(digest));
      then(log);
    } catch {
      // A full or closed disk: the next run makes the part again.
      failed = true;
    }
  };
  const flush = (): void => {
    const pack = toAscii(JSON.stringify(files));
    if (files.length > 0) write(({ add }) => add(pack));
    files = [];
    size = 0;
  };
  return {
    add: (file) => {
      files.push(file);
      size += file.text.length;
      if (size >= PACK) flush();
    },
    end: (part) => {
      flush();
      write(({ add, end }) => {
        add(toAscii(JSON.stringify(part)));
        end();
      });
    },
    drop: () => {
      if (log) removeQuietly(log.drop);
    },
  };
}

/** Empty if there is no such folder. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function removeQuietly(remove: () => void): void {
  try {
    remove();
  } catch {
    // A folder of that name, or a closed one: it is tried again in the next run.
  }
}
