import { hash } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { WantedPicture } from '#src/compile/pictures/kept-pictures.ts';
import { keptImageSchema } from '#src/content/pictures/image.ts';
import { keepDigested, makeCacheFolder, readDigested } from '#src/render/cache/cache-entry.ts';
import { pruneCache } from '#src/render/cache/prune-cache.ts';
import { type MadePicture, recipe } from './make-files.ts';

/** What is known of an address: its picture, or why it has none, and until when that counts. */
const knownSchema = z.union([
  z.object({ file: z.string() }),
  z.object({ why: z.string(), until: z.int() }),
]);
type Known = z.infer<typeof knownSchema>;

/** All files of a picture in one, behind a line that says which they are. */
const packSchema = z.object({
  image: keptImageSchema,
  files: z.array(z.object({ ending: z.string(), bytes: z.int() })),
});

/** Pictures that earlier builds made, and addresses that had none. */
export type PictureCache = {
  /** Undefined if the address was never asked, or must be asked again. */
  readonly find: (
    wanted: WantedPicture,
  ) => Promise<MadePicture | { readonly why: string } | undefined>;
  /** If the disk fails, only the next build loses time. */
  readonly keep: (wanted: WantedPicture, made: MadePicture) => Promise<void>;
  /** `until` is in milliseconds since 1970. */
  readonly keepLoss: (wanted: WantedPicture, why: string, until: number) => Promise<void>;
  /** Removes what no build has used for a month. */
  readonly prune: () => Promise<void>;
};

const NEWLINE = 0x0a;

/** Opens the cache in a folder, which is made if it is missing. `now` returns milliseconds. */
export async function openPictureCache(
  folder: string,
  now: () => number = Date.now,
): Promise<PictureCache> {
  await makeCacheFolder(folder);
  const placeOf = ({ url, use }: WantedPicture): string =>
    join(folder, `${hash('sha256', `${recipe}\n${use}\n${url}`).slice(0, 32)}.json`);
  const note = (wanted: WantedPicture, known: Known): Promise<void> =>
    keepDigested(placeOf(wanted), Buffer.from(JSON.stringify(known)));
  return {
    find: async (wanted) => {
      const known = parseKnown(await readDigested(placeOf(wanted)));
      if (known === undefined || 'file' in known)
        return known && parsePack(await readDigested(join(folder, `${known.file}.pack`)));
      return known.until > now() ? { why: known.why } : undefined;
    },
    keep: async (wanted, made) => {
      await keepDigested(join(folder, `${made.image.file}.pack`), toPack(made));
      await note(wanted, { file: made.image.file });
    },
    keepLoss: (wanted, why, until) => note(wanted, { why, until }),
    prune: () => pruneCache(folder),
  };
}

/** Entries are whole (`readDigested`), so they have the shape that this program wrote. */
const parseKnown = (entry: Buffer | undefined): Known | undefined =>
  entry && knownSchema.parse(JSON.parse(entry.toString('utf8')));

function toPack({ image, files }: MadePicture): Buffer {
  const list = [...files].map(([ending, { length }]) => ({ ending, bytes: length }));
  return Buffer.concat([
    Buffer.from(`${JSON.stringify({ image, files: list })}\n`),
    ...files.values(),
  ]);
}

function parsePack(entry: Buffer | undefined): MadePicture | undefined {
  if (!entry) return undefined;
  let at = entry.indexOf(NEWLINE);
  const { image, files } = packSchema.parse(JSON.parse(entry.toString('utf8', 0, at)));
  at += 1;
  const cut = files.map(({ ending, bytes }) => {
    at += bytes;
    return [ending, entry.subarray(at - bytes, at)] as const;
  });
  return { image, files: new Map(cut) };
}
