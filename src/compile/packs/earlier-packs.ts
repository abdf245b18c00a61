import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundleFile } from '../bundle/contents.ts';
import type { KnownPacks } from './known-packs.ts';

/** The packs of the bundle before: what they are made of is known, and they are read from it. */
export type EarlierPacks = {
  readonly known: KnownPacks;
  /** The pack that an earlier run made of the same, if it is still there as it was. */
  readonly find: (digest: string) => BundleFile | undefined;
};

/** `bundle` is the folder of the earlier bundle, which may be missing. */
export const earlierPacks = (known: KnownPacks, bundle: string): EarlierPacks => ({
  known,
  find: (digest) => {
    const path = known.find(digest);
    const text = path === undefined ? undefined : readUnchanged(bundle, path);
    if (path === undefined || text === undefined) return undefined;
    known.keep(digest, path);
    return { path, text };
  },
});

function readUnchanged(bundle: string, path: string): string | undefined {
  try {
    const text = readFileSync(join(bundle, path), 'utf8');
    return path.includes(hash('sha256', text).slice(0, 16)) ? text : undefined;
  } catch {
    return undefined;
  }
}
