import { hash } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type KnownPacks, packsInMemory } from '../packs/known-packs.ts';
import { readLog, replaceLog } from './cache-log.ts';
import { compilerVersion } from './compiler-version.ts';
import { markUsed } from './prune-logs.ts';

const pathsSchema = z.record(z.string(), z.string());

/**
 * Packs that the last bundle of the archive in `data`, an absolute path, has, by what they are made
 * of, in the folder of the cache. If the disk fails, only time is lost.
 */
export function openPackLog(folder: string, data: string): KnownPacks {
  const path = join(folder, `packs-${hash('sha256', data).slice(0, 16)}.log`);
  const version = compilerVersion();
  const before = readPaths(path, version);
  return packsInMemory(before, (known) => {
    try {
      if (
        [...known].every(([digest, pack]) => before.get(digest) === pack) &&
        known.size === before.size
      )
        markUsed(path);
      else replaceLog(path, version, [JSON.stringify(Object.fromEntries(known))]);
    } catch {
      // A full or closed disk: the next run makes the packs again.
    }
  });
}

function readPaths(path: string, version: string): ReadonlyMap<string, string> {
  try {
    const [text = '{}'] = readLog(path, version).packs;
    return new Map(Object.entries(pathsSchema.parse(JSON.parse(text))));
  } catch {
    return new Map();
  }
}
