/** Paths of packs that earlier runs made, by the digest of what they are made of. */
export type KnownPacks = {
  readonly find: (digest: string) => string | undefined;
  readonly keep: (digest: string, path: string) => void;
  /** Forgets what was neither found nor kept since the last call. */
  readonly close: () => void;
};

/** Known as long as the process runs; `save` gets all that is known when a run ends. */
export function packsInMemory(
  known: ReadonlyMap<string, string> = new Map(),
  save: (paths: ReadonlyMap<string, string>) => void = () => undefined,
): KnownPacks {
  let before = known;
  let used = new Map<string, string>();
  return {
    find: (digest) => before.get(digest),
    keep: (digest, path) => used.set(digest, path),
    close: () => {
      save(used);
      before = used;
      used = new Map();
    },
  };
}
