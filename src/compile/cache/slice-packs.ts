import { hash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedFile } from '../articles/parse-article.ts';
import type { KnownFile } from './article-cache.ts';
import { readLog, replaceLog } from './cache-log.ts';
import { compilerVersion } from './compiler-version.ts';
import { packFiles, unpackFiles } from './pack-files.ts';

/**
 * Below the cache's folder: one file per slice, named by its content, so that machines which share
 * the folder never write one name with two contents.
 */
const FOLDER = 'slices';
const PACK = /^[0-9a-f]{64}\.pack$/;

/** Writes files for the machines that share the folder. Throws the disk's error. */
export function writeSlicePack(folder: string, files: ReadonlyMap<string, KnownFile>): string {
  const pack = packFiles({ files, texts: new WeakMap() });
  const path = join(folder, FOLDER, `${hash('sha256', `${compilerVersion()}\n${pack}`)}.pack`);
  replaceLog(path, compilerVersion(), [pack]);
  return path;
}

/**
 * Looks up what any machine parsed into this folder, by path and SHA-256: other machines' sizes and
 * times say nothing here. Skips packs that are damaged or of another compiler.
 */
export function openSlicePacks(
  folder: string,
): (path: string, digest: string) => ParsedFile | undefined {
  const files = new Map<string, ParsedFile>();
  for (const name of namesIn(join(folder, FOLDER))) {
    for (const [path, { hash: digest, file }] of readPack(join(folder, FOLDER, name)))
      files.set(`${digest} ${path}`, file);
  }
  return (path, digest) => files.get(`${digest} ${path}`);
}

function readPack(path: string): [path: string, known: KnownFile][] {
  try {
    return readLog(path, compilerVersion()).packs.flatMap((pack) =>
      unpackFiles(pack, new WeakMap()),
    );
  } catch {
    return [];
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => PACK.test(name));
  } catch {
    return [];
  }
}
