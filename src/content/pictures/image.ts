import * as z from 'zod/mini';

/** Pixels on a side. */
const side = z.int();

/** A picture at its own site: an https address, with its size in pixels if the file gives one. */
const linkedImageSchema = z.object({
  url: z.string().check(z.regex(/^https:\/\//)),
  width: z.optional(side),
  height: z.optional(side),
});
export type LinkedImage = z.infer<typeof linkedImageSchema>;

/** A picture that the site serves itself; `url/pictures/picture-files.ts` derives its files. */
export const keptImageSchema = z.object({
  /** A hash of its bytes and of how its files are made, in the names of these. */
  file: z.string().check(z.regex(/^\w{16}$/)),
  /** Of its largest files. */
  width: side,
  height: side,
  /** Its most frequent colour, as in `#a1b2c3`. */
  colour: z.string(),
});
/** It has no address of its own, so `url` tells the two kinds apart. */
export type KeptImage = z.infer<typeof keptImageSchema> & { readonly url?: never };

export const imageSchema: z.ZodMiniType<LinkedImage | KeptImage> = z.union([
  linkedImageSchema,
  keptImageSchema,
]);
export type Image = z.infer<typeof imageSchema>;
