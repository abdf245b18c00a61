import type { SearchPart } from '#src/content/search/search-shapes.ts';
import type { BundleFile } from '../bundle/contents.ts';

/** The files of a part of the index, and what the beginning of a search says of it. */
export type KnownPart = { readonly files: readonly BundleFile[]; readonly part: SearchPart };

/** Takes the files of a part as they are made, so that nobody has to hold all of them. */
export type PartKeeper = {
  readonly add: (file: BundleFile) => void;
  readonly end: (part: SearchPart) => void;
  /** Always the last call; without an end before, nothing is kept. */
  readonly drop: () => void;
};

/** Parts of the index that earlier runs made, by the digest of what they are made of. */
export type KnownParts = {
  readonly find: (digest: string) => KnownPart | undefined;
  readonly keep: (digest: string) => PartKeeper;
  /** Forgets what was neither found nor kept since the last call: no text outlives its story. */
  readonly close: () => void;
};

/** Known as long as the process runs. */
export function partsInMemory(): KnownParts {
  const parts = new Map<string, KnownPart>();
  const used = new Set<string>();
  return {
    find: (digest) => {
      used.add(digest);
      return parts.get(digest);
    },
    keep: (digest) => {
      const files: BundleFile[] = [];
      return {
        add: (file) => files.push(file),
        end: (part) => {
          used.add(digest);
          parts.set(digest, { files, part });
        },
        drop: () => undefined,
      };
    },
    close: () => {
      for (const digest of parts.keys()) if (!used.has(digest)) parts.delete(digest);
      used.clear();
    },
  };
}
